import { NOT_WHOLE, type Subject } from '../../domain/messages/verify.ts';
import { RESTORED } from '../dump/restored-nodes.ts';
import type { Report } from './report.ts';
import type { StoredLink, StoredNode } from './stored-node.ts';

/** A relationship that nodes of a kind have, and the label of what it leads to. */
interface DeclaredLink {
  readonly type: string;
  readonly label: string;
}

/** While a dump is restored, its nodes have a mark and the name that the dump has for them. */
export function unmarked(node: StoredNode): StoredNode {
  const { dumpId: _, ...properties } = node.properties;
  const own = (labels: readonly string[]) => labels.filter((label) => label !== RESTORED);
  const links = node.links.map((link) => ({ ...link, labels: own(link.labels) }));
  return { ...node, properties, links, labels: own(node.labels) };
}

/** What it has of labels must be just what it is. */
export function checkLabels(
  expected: readonly string[],
  { id, labels }: StoredNode,
  subject: Subject,
  report: Report,
): void {
  const add = expected.filter((label) => !labels.includes(label));
  const remove = labels.filter((label) => !expected.includes(label));
  if (add.length + remove.length === 0) return;
  report.add(subject, NOT_WHOLE.labels(subject, labels, expected), {
    fix: { do: 'label', node: id, add, remove },
  });
}

/** Every relationship is one that is declared, without properties, to something of its label that has a code. */
export function checkLinks(
  declared: readonly DeclaredLink[],
  { links, properties }: StoredNode,
  subject: Subject,
  report: Report,
): void {
  const revision = properties['recordedAt'];
  for (const link of links) {
    const { type } = link;
    const known = declared.find((each) => each.type === type);
    if (!known)
      report.add(subject, NOT_WHOLE.strayLink(subject, type), {
        revision,
        fix: { do: 'cut', link: link.id },
      });
    else if (!link.labels.includes(known.label) || typeof link.code !== 'string')
      report.add(subject, NOT_WHOLE.leadsWrong(subject, type, endText(link), known.label), { revision });
    if (known && link.properties !== null)
      report.add(subject, NOT_WHOLE.linkSays(subject, type), {
        revision,
        fix: { do: 'clear', link: link.id },
      });
  }
}

const endText = ({ labels, code }: StoredLink): string =>
  `${labels.join(':') || '()'} ${typeof code === 'string' ? code : '(–)'}`;
