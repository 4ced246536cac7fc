import { canonicalJson } from '../../domain/canonical.ts';
import { NOT_WHOLE, type Subject } from '../../domain/messages/verify.ts';
import { columnsOfCode } from '../commands/row-shape.ts';
import { copiedOf } from '../import/copies.ts';
import type { RecordKind, Values } from '../import/record-kind.ts';
import { NEVER } from '../record/revisions.ts';
import { checkLabels, checkLinks } from './check-node.ts';
import type { Frame } from './frame.ts';
import type { NodeRole } from './node-role.ts';
import type { Fix, Report } from './report.ts';
import { linksOf, type StoredNode, type StoredVersion } from './stored-node.ts';

/** Compares a thing with what its code and its versions come to: all that it has beside its code is made of them. */
export function checkThing(
  frame: Frame,
  role: NodeRole & { readonly kind: RecordKind },
  node: StoredNode,
  report: Report,
): void {
  const { kind } = role;
  const { code, bornAt } = node.properties;
  const versions = node.versions.filter((each) => frame.digests.has(each.recordedAt as number));
  const isBeingMade = frame.pending !== null && bornAt === frame.pending;
  if (isBeingMade && versions.length === 0) return; // nobody sees it yet
  const subject: Subject = { kind: kind.label, thing: typeof code === 'string' ? code : null };
  checkLabels(role.labels, node, subject, report);
  checkLinks(kind.identity?.links ?? [], node, subject, report);
  if (typeof code !== 'string') report.add(subject, NOT_WHOLE.noCode(subject));
  if (versions.length === 0) {
    report.add(subject, NOT_WHOLE.noVersion(subject), { fix: { do: 'remove', node: node.id } });
    return;
  }
  const thing = { kind, node, subject, report };
  checkIdentity(thing);
  checkBorn(thing, versions);
  checkSettled(thing, versions, frame);
  checkNames(thing);
}

interface Thing {
  readonly kind: RecordKind;
  readonly node: StoredNode;
  readonly subject: Subject;
  readonly report: Report;
}

/** What the code says is said once more by properties and relationships that are made with the thing. */
function checkIdentity({ kind, node, subject, report }: Thing): void {
  const code = node.properties['code'];
  const { own, links = [] } = kind.identity ?? {};
  if (typeof code !== 'string') return;
  const values = columnsOfCode(kind.label, code);
  const said: Values = own?.(values) ?? {};
  const wrong = Object.entries(said).filter(([name, value]) => node.properties[name] !== value);
  if (wrong.length > 0)
    report.add(subject, NOT_WHOLE.identity(subject), {
      fix: { do: 'set', node: node.id, properties: Object.fromEntries(wrong) },
    });
  for (const { type, label, code: codeOf } of links) {
    const end = codeOf?.(values) ?? null;
    const found = linksOf(node, type);
    const isRight = (each: (typeof found)[number]) => each.code === end && each.labels.includes(label);
    const first = found.find(isRight);
    for (const link of found) {
      if (link !== first)
        report.add(subject, NOT_WHOLE.identity(subject), { fix: { do: 'cut', link: link.id } });
    }
    if (!first && end !== null)
      report.add(subject, NOT_WHOLE.identity(subject), {
        fix: { do: 'lead', node: node.id, type, label, code: String(end) },
      });
  }
}

function checkBorn({ node, subject, report }: Thing, versions: readonly StoredVersion[]): void {
  const born = Math.min(...versions.map(({ recordedAt }) => recordedAt as number));
  if (node.properties['bornAt'] === born) return;
  report.add(subject, NOT_WHOLE.born(subject), {
    revision: born,
    fix: { do: 'set', node: node.id, properties: { bornAt: born } },
  });
}

/** A thing whose record is one version for all days has a copy of it and its revision; any other has neither. */
function checkSettled(
  { kind, node, subject, report }: Thing,
  versions: readonly StoredVersion[],
  frame: Frame,
): void {
  const isTouched = ({ recordedAt, supersededAt }: StoredVersion): boolean =>
    frame.pending !== null && (recordedAt === frame.pending || supersededAt === frame.pending);
  if (node.versions.some(isTouched)) return;
  const settled = kind.identity?.versionPerFirstDay
    ? undefined
    : versions.find(({ supersededAt, properties }) => supersededAt === NEVER && properties !== null);
  const settledAt = (settled?.recordedAt as number | undefined) ?? NEVER;
  const derived = (
    properties: Readonly<Record<string, unknown>>,
  ): { readonly fix: Fix; readonly from?: string } => ({
    fix: { do: 'set', node: node.id, properties },
    ...(settled ? { from: settled.id } : {}),
  });
  if (node.properties['settledAt'] !== settledAt)
    report.add(subject, NOT_WHOLE.settled(subject), {
      revision: settled?.recordedAt,
      ...derived({ settledAt }),
    });
  const copies = copiedOf(kind).map((name) => [name, settled?.properties?.[name] ?? null] as const);
  const wrong = copies.filter(
    ([name, value]) => canonicalJson(node.properties[name] ?? null) !== canonicalJson(value),
  );
  if (wrong.length === 0) return;
  const names = wrong.map(([name]) => name);
  report.add(subject, NOT_WHOLE.copies(subject, names), {
    revision: settled?.recordedAt,
    ...derived(Object.fromEntries(wrong)),
  });
}

function checkNames({ kind, node, subject, report }: Thing): void {
  const known = new Set([
    'code',
    'bornAt',
    'settledAt',
    ...copiedOf(kind),
    ...Object.keys(kind.identity?.own?.({}) ?? {}),
  ]);
  const stray = Object.keys(node.properties).filter((name) => !known.has(name));
  if (stray.length === 0) return;
  report.add(subject, NOT_WHOLE.strayProperties(subject, stray), {
    fix: { do: 'set', node: node.id, properties: Object.fromEntries(stray.map((name) => [name, null])) },
  });
}
