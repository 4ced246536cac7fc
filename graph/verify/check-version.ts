import { canonicalJson } from '../../domain/canonical.ts';
import { NOT_WHOLE, type Subject } from '../../domain/messages/verify.ts';
import { placeOfVersions } from '../import/place-of-versions.ts';
import type { RecordKind, Value, Values } from '../import/record-kind.ts';
import { digestOf } from '../import/to-record.ts';
import type { AccountedVersion } from '../record/revision-digest.ts';
import { NEVER } from '../record/revisions.ts';
import { isTouched, TOUCHED_AT, touchedAt } from '../record/touched.ts';
import { searchEntry } from '../search/entry.ts';
import { checkLabels, checkLinks } from './check-node.ts';
import type { Frame } from './frame.ts';
import { againstKey } from './key-columns.ts';
import type { NodeRole } from './node-role.ts';
import type { Report } from './report.ts';
import { linksOf, type StoredNode } from './stored-node.ts';

/** A version as a revision opened it, and as another closed it. */
export interface StoredVersionLine {
  readonly node: string;
  readonly sheet: string;
  /** By the digest that it carries. */
  readonly accounted: AccountedVersion;
  /** The digest of what it says, where that is another one. */
  readonly saidDigest: string | undefined;
  /** The published revisions that opened and closed it, as it says itself; null where none did. */
  readonly opened: number | null;
  readonly closed: number | null;
}

const FIXED = ['recordedAt', 'supersededAt', 'validFrom', 'validTo', 'digest', TOUCHED_AT];
const SEARCH = ['searchTexts', 'searchSounds', 'searchTerms'];

/** Compares a version with all that it must be by itself; what the revisions have of it is held against their digests. */
export function checkVersion(
  frame: Frame,
  role: NodeRole & { readonly kind: RecordKind },
  node: StoredNode,
  report: Report,
): StoredVersionLine | undefined {
  const { kind } = role;
  const { properties } = node;
  if (properties['recordedAt'] === frame.pending) return undefined; // nobody sees it yet
  const owners = linksOf(node, placeOfVersions(kind).type).map((link) => textOf(link.code));
  const code = owners.length === 1 ? (owners[0] ?? null) : null;
  const key = hasOwnKey(kind) ? textOf(properties['key']) : code;
  const left = owners[0] ?? textAt(properties['searchTexts'], 1); // as far as it tells what it was of
  const subject: Subject = { kind: kind.label, thing: key ?? left };
  checkLabels(role.labels, node, subject, report);
  const says = pick(properties, Object.keys(kind.says({})));
  const links = Object.fromEntries(kind.links.map((link) => [link.type, endsOf(link, node)]));
  if (owners.length !== 1)
    report.add(subject, NOT_WHOLE[owners.length === 0 ? 'hangsOnNothing' : 'hangsOnSeveral'](subject), {
      revision: properties['recordedAt'],
    });
  checkLinks(declaredOf(kind), node, subject, report);
  checkProperties(kind, code, says, node, subject, report);

  const { recordedAt, supersededAt, validFrom, validTo, digest } = properties;
  const saidDigest = digestOf({ says, links, validFrom: Number(validFrom), validTo: Number(validTo) });
  if (saidDigest !== digest || !isDay(validFrom) || !isDay(validTo)) {
    report.altered.add(node.id);
    report.add(subject, NOT_WHOLE.altered(subject), { revision: recordedAt });
  }
  const misplaced = hasOwnKey(kind) ? againstKey(kind, key, { code, says, links, validFrom }) : [];
  if (misplaced.length > 0)
    report.add(subject, NOT_WHOLE.misplaced(subject, misplaced), { revision: recordedAt });
  if (misplaced.length > 0 || code === null)
    for (const each of [recordedAt, supersededAt]) report.named.add(Number(each));
  return {
    node: node.id,
    sheet: kind.sheet,
    accounted: { label: kind.label, code: code ?? '', key: key ?? '', digest: String(digest) },
    saidDigest: saidDigest === digest ? undefined : saidDigest,
    ...datesOf({ frame, kind, node }, subject, report),
  };
}

const hasOwnKey = ({ anchor, identity }: RecordKind): boolean =>
  anchor !== undefined || identity?.versionPerFirstDay === true;

const declaredOf = (kind: RecordKind) => {
  const { type, thing } = placeOfVersions(kind);
  return [{ type, label: thing }, ...kind.links];
};

/** As the version's digest has them: one code, none, or all of them where there are several. */
function endsOf({ type, codes }: RecordKind['links'][number], node: StoredNode): Value {
  const found = linksOf(node, type).map(({ code }) => code as string);
  return codes !== undefined || found.length > 1 ? found : (found[0] ?? null);
}

/** The search entry is made of what it says; of what is neither that nor fixed, nothing is recorded. */
function checkProperties(
  kind: RecordKind,
  code: string | null,
  says: Values,
  { id, properties }: StoredNode,
  subject: Subject,
  report: Report,
): void {
  const entry: Values = code === null ? {} : (searchEntry(kind.label, code, says) as Values);
  const revision = properties['recordedAt'];
  const known = new Set([...FIXED, ...(hasOwnKey(kind) ? ['key'] : []), ...Object.keys(says)]);
  const isSearched = 'searchTexts' in (searchEntry(kind.label, '', {}) as Values);
  if (isSearched) for (const each of SEARCH) known.add(each);
  if (isSearched && code !== null && canonicalJson(pick(properties, SEARCH)) !== canonicalJson(entry))
    report.add(subject, NOT_WHOLE.search(subject), {
      revision,
      fix: { do: 'set', node: id, properties: entry },
      from: id,
    });
  const stray = Object.keys(properties).filter((each) => !known.has(each));
  if (stray.length === 0) return;
  const properties_ = Object.fromEntries(stray.map((each) => [each, null]));
  report.add(subject, NOT_WHOLE.strayProperties(subject, stray), {
    revision,
    fix: { do: 'set', node: id, properties: properties_ },
  });
}

/** The revisions that it names, as far as there are any that can be held against what they account for. */
function datesOf(
  { frame, kind, node }: { readonly frame: Frame; readonly kind: RecordKind; readonly node: StoredNode },
  subject: Subject,
  report: Report,
): Pick<StoredVersionLine, 'opened' | 'closed'> {
  const { recordedAt, supersededAt, [TOUCHED_AT]: said } = node.properties;
  const touched = isTouched(kind) ? touchedAt(recordedAt, supersededAt) : undefined;
  const opened = frame.digests.has(recordedAt as number) ? (recordedAt as number) : null;
  if (opened === null)
    report.add(subject, NOT_WHOLE.unaccounted(subject, String(recordedAt)), {
      fix: { do: 'remove', node: node.id },
    });
  if (said !== touched)
    report.add(subject, NOT_WHOLE.touched(subject), {
      revision: touched,
      fix: { do: 'set', node: node.id, properties: { [TOUCHED_AT]: touched ?? null } },
    });
  if (supersededAt === NEVER || supersededAt === frame.pending) return { opened, closed: null };
  const isClosed = frame.digests.has(supersededAt as number) && Number(supersededAt) > Number(recordedAt);
  if (!isClosed)
    report.add(subject, NOT_WHOLE.endedByNone(subject, String(supersededAt)), { revision: supersededAt });
  return { opened, closed: isClosed && opened !== null ? (supersededAt as number) : null };
}

const isDay = (value: unknown): boolean => Number.isSafeInteger(value);
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const textAt = (value: unknown, place: number): string | null =>
  Array.isArray(value) ? textOf((value as readonly unknown[])[place]) : null;

const pick = (properties: Readonly<Record<string, unknown>>, names: readonly string[]): Values =>
  Object.fromEntries(names.map((each) => [each, (properties[each] ?? null) as Value]));
