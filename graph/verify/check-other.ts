import { BROKEN_CHAIN, NOT_WHOLE, type Subject } from '../../domain/messages/verify.ts';
import { OPERATIONAL, unshapely } from '../record/operational.ts';
import { checkLabels, checkLinks } from './check-node.ts';
import type { NodeRole } from './node-role.ts';
import type { Report } from './report.ts';
import { linksOf, type StoredNode } from './stored-node.ts';

/** A Change by itself: its words are in its hash, which its place in the chain tells; here is where it leads. */
export function checkChange(role: NodeRole, node: StoredNode, report: Report): void {
  const { revision, subjects = [] } = node.properties;
  const subject: Subject = { kind: 'Change', thing: String(revision ?? '–') };
  checkLabels(role.labels, node, subject, report);
  if (!Number.isSafeInteger(revision))
    report.add(subject, NOT_WHOLE.ofNoRevision(subject), { fix: { do: 'remove', node: node.id } });
  checkAbout(node, Array.isArray(subjects) ? subjects.map(String) : [], subject, report);
}

function checkAbout(node: StoredNode, subjects: readonly string[], subject: Subject, report: Report): void {
  const { revision } = node.properties;
  const left = [...linksOf(node, 'ABOUT')];
  const missing: { readonly label: string; readonly code: string }[] = [];
  for (const each of subjects) {
    const at = each.indexOf(':');
    const [label, code] = [each.slice(0, at), each.slice(at + 1)];
    const found = left.findIndex((link) => link.code === code && link.labels.includes(label));
    if (found < 0) missing.push({ label, code });
    else left.splice(found, 1);
  }
  const differs = NOT_WHOLE.aboutOthers(subject);
  for (const each of missing)
    report.add(subject, differs, { revision, fix: { do: 'lead', node: node.id, type: 'ABOUT', ...each } });
  for (const { id } of left) report.add(subject, differs, { revision, fix: { do: 'cut', link: id } });
  for (const link of node.links) {
    if (left.includes(link)) continue;
    const declared = link.type === 'ABOUT' ? [{ type: 'ABOUT', label: link.labels[0] ?? '' }] : [];
    checkLinks(declared, { ...node, links: [link] }, subject, report);
  }
}

/** What is kept beside the record is not taken away: it is only looked at. */
export function checkOperational(role: NodeRole, node: StoredNode, report: Report): void {
  const [label = ''] = role.labels;
  const { key, number } = node.properties;
  const subject: Subject = { kind: label, thing: label === 'Head' ? null : String(number ?? key ?? '–') };
  const wrong = [
    ...unshapely(OPERATIONAL[label] ?? {}, node.properties),
    ...(label === 'Head' ? impossibleWrite(node.properties) : []),
  ];
  if (wrong.length > 0) report.add(subject, NOT_WHOLE.operational(subject, wrong));
  checkLabels(role.labels, node, subject, report);
  checkLinks([], node, subject, report);
}

/** A write that is under way is of the next revision, and has a writer. */
function impossibleWrite({
  revision,
  pendingRevision,
  pendingWriter,
}: StoredNode['properties']): readonly string[] {
  if ((pendingRevision === undefined) !== (pendingWriter === undefined)) return ['pendingWriter'];
  return pendingRevision === undefined || pendingRevision === Number(revision) + 1 ? [] : ['pendingRevision'];
}

/** What is neither of the record nor kept beside it. */
export function checkStray(node: StoredNode, report: Report): void {
  const { labels, properties } = node;
  const name = ['code', 'key', 'name', 'revision']
    .map((each) => properties[each])
    .find((each) => each !== undefined);
  const thing = typeof name === 'string' || typeof name === 'number' ? String(name) : null;
  const what = `${labels.join(':') || '()'}${thing === null ? '' : ` ${thing}`}`;
  report.add({ kind: labels.join(':') || '()', thing }, BROKEN_CHAIN.strayNode(what), {
    revision: properties['recordedAt'],
    fix: { do: 'remove', node: node.id },
  });
}
