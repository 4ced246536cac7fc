import { dayAfter, dayBefore, type Day } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import { findingKeyText, parseFindingId, type FindingKey } from '../../domain/findings.ts';
import { joinKey } from '../../domain/keys.ts';
import { LONGEST_TEXT, shown } from '../../domain/text.ts';
import * as acts from '../../domain/messages/acts.ts';
import * as duties from '../../domain/messages/duties.ts';
import { limitOf, USUAL_BACKDATED, USUAL_OVERLOAD } from '../audits/audit-limits.ts';
import type { Subject } from '../record/change.ts';
import { checkText, conflict, dayOf, textOf, type Command, type Optional } from './command.ts';
import { isEmpty, type Worksheet } from './worksheet.ts';

/** A finding may stay as it is, for a reason, up to and with a day. */
export const acceptFinding: Command<{
  readonly id: string;
  readonly reason: string;
  readonly document?: Optional<string>;
  readonly until: string;
  readonly overload?: Optional<number>;
  readonly backdated?: Optional<number>;
}> = async (worksheet, { id, reason, document, until, ...limits }, day) => {
  const key = keyOf(id);
  const validTo = dayAfter(lastDayOf(until, day));
  const values = {
    reason: checkText(reason, 'reason', LONGEST_TEXT),
    document: typeof document === 'string' ? checkText(document, 'document', LONGEST_TEXT) : null,
  };
  if (key.kind === 'ACT_WITHOUT_STANDING') throw conflict(acts.actsStay(), 'id', id);
  const found = await find(worksheet, key, day, {
    overload: limitOf(limits.overload, 'overload', USUAL_OVERLOAD),
    backdated: limitOf(limits.backdated, 'backdated', USUAL_BACKDATED),
  });
  if (!found) {
    const message = duties.noSuchFinding(nameOf(key), textOf(day));
    throw new Refusal('not-found', message, { argument: 'id', value: id });
  }
  const finding = findingKeyText(key);
  const other = (await worksheet.find('Acceptance', { finding })).find(
    (row) => !isEmpty(row) && row.validFrom < validTo && day < row.validTo,
  );
  if (other) {
    const [from, last] = [textOf(other.validFrom), textOf(dayBefore(other.validTo))];
    const message = duties.acceptedAlready(nameOf(key), from, last);
    throw conflict(message, 'id', id);
  }
  // The Change of that revision says who it was, whatever happens to the acceptance later.
  const acceptedIn = worksheet.revision + 1;
  await worksheet.begin('Acceptance', {
    ...values,
    ...{ finding, detail: found.detail, acceptedIn, validFrom: day, validTo },
  });
  return subjectsOf(key);
};

/** From a day on, a finding is open again; an acceptance that was to begin later is gone. */
export const withdrawAcceptance: Command<{ readonly id: string }> = async (worksheet, { id }, day) => {
  const key = keyOf(id);
  const rows = await worksheet.find('Acceptance', { finding: findingKeyText(key) });
  if (!worksheet.endAll(rows, day)) throw conflict(duties.notAccepted(nameOf(key), textOf(day)), 'id', id);
  return subjectsOf(key);
};

function keyOf(id: string): FindingKey {
  const key = parseFindingId(id);
  if (key) return key;
  const message = duties.notAFindingsId(shown(id));
  throw new Refusal('invalid', message, { argument: 'id', value: shown(id) });
}

function lastDayOf(until: string, day: Day): Day {
  const last = dayOf(until, 'until') ?? day;
  if (last >= day) return last;
  const message = duties.untilBefore(until, textOf(day));
  throw new Refusal('invalid', message, { argument: 'until', value: until });
}

/** The finding on the day; its detail is what is accepted, so it is also what must not have moved. */
function find(
  worksheet: Worksheet,
  key: FindingKey,
  day: Day,
  limits: { readonly overload: number; readonly backdated: number },
): Promise<{ readonly detail: string | null } | undefined> {
  const { timeZone, audits } = worksheet;
  if (!audits) throw new Error('a finding is accepted by a write, and in no simulation');
  return worksheet.look(duties.theFinding(nameOf(key), textOf(day)), async (_read, revision) => {
    const found = await audits.finding({ key, limits: { ...limits, timeZone } }, { day, revision });
    return found ? { detail: found.detail } : undefined;
  });
}

/** `CHAIN_BROKEN Z1 K1` */
const nameOf = ({ kind, zone, power, step, chain, person, element, subject }: FindingKey): string =>
  [kind, zone, power, step, chain, person, element, subject?.code ?? null]
    .filter((part) => part !== null)
    .map((part) => shown(String(part)))
    .join(' ');

function subjectsOf({ zone, power, step, chain, person, element, subject }: FindingKey): readonly Subject[] {
  const delegation = zone !== null && power !== null ? [zone, power] : null;
  const named: readonly (readonly [string, string | null])[] = [
    ['Zone', zone],
    ['Power', power],
    ['Delegation', delegation && joinKey(delegation)],
    ['Step', delegation && step !== null ? joinKey([...delegation, String(step)]) : null],
    ['Chain', chain],
    ['Person', person],
    ['SupportElement', element],
  ];
  const things = named.flatMap(([type, code]) => (code === null ? [] : [{ type, code }]));
  return subject ? [...things, subject] : things;
}
