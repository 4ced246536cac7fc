import { isoFromDay } from '../domain/days.ts';
import type { AuditKind, Finding, Severity } from '../domain/findings.ts';
import type { Bilingual, Language } from '../domain/language.ts';
import type { Matter } from '../domain/running-words.ts';
import { obligationsOf, type Obligation } from '../matters/obligations.ts';
import { end, type End, type EvidenceLink } from './evidence.ts';
import type { Look } from './look.ts';
import type { Failing, FindingNames, Rule } from './rule.ts';

/** What a sentence says of what is late: what the finding names, and what its detail tells. */
export interface LateNames extends FindingNames {
  /** `2015-10-31`, with `?` behind it while holidays may still move it. */
  readonly due: string;
  /** What of several parts is not done. */
  readonly lacks: readonly string[];
}

/** What an audit of late obligations says beside that. */
export interface OwedAudit {
  readonly id: string;
  readonly kind: AuditKind;
  readonly matter: Matter;
  readonly severity: Severity;
  readonly clause: Bilingual;
  readonly message: Readonly<Record<Language, (names: LateNames) => string>>;
  /** The path to what is owed, and the link that is lacking to its day. */
  readonly path: (finding: Finding, due: End, look: Look) => readonly EvidenceLink[];
}

/** An audit of a matter: what is late of it. What it looks at is what is owed on the day. */
export const auditOfMatter = ({ matter, message, path, ...said }: OwedAudit): Rule => ({
  ...said,
  looksAt: 'obligation',
  find: (look, sink) => {
    let looked = 0;
    for (const [place, obligation] of obligationsOf(look.view, matter).entries()) {
      if (!look.isAbout(obligation)) continue;
      looked += 1;
      if (obligation.state === 'LATE') sink.fails(failingOf(obligation, place));
    }
    sink.looked(looked);
  },
  detail: ({ view }, same) => detailOf(firstDue(obligationsOf(view, matter), same)),
  message: {
    zh: (names) => message.zh({ ...names, ...saidIn(names.detail) }),
    en: (names) => message.en({ ...names, ...saidIn(names.detail) }),
  },
  evidence: (look, finding) => path(finding, end('Date', saidIn(finding.detail).due), look),
});

function failingOf({ zone, power, step, person, subject }: Obligation, place: number): Failing {
  const named = { zone, power, step, person, subject };
  const filledIn = Object.fromEntries(Object.entries(named).filter(([, each]) => each !== undefined));
  return { thing: place, row: place, ...filledIn };
}

/** Of all that is the same finding, what is due first. */
function firstDue(obligations: readonly Obligation[], same: readonly Failing[]): Obligation {
  const found = same.flatMap(({ row }) => obligations[row ?? -1] ?? []);
  const [first] = found.sort((one, other) => one.due - other.due);
  if (!first) throw new Error('a finding of what is owed has an obligation');
  return first;
}

function detailOf({ due, isProvisional, lacks }: Obligation): string {
  const day = `${isoFromDay(due) ?? ''}${isProvisional ? '?' : ''}`;
  return lacks.length === 0 ? day : `${day} ${lacks.join(',')}`;
}

function saidIn(detail: string | null): Pick<LateNames, 'due' | 'lacks'> {
  const [due = '', lacks = ''] = (detail ?? '').split(' ');
  return { due, lacks: lacks === '' ? [] : lacks.split(',') };
}
