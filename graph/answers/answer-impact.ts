import type { Actor } from '../../domain/access/actor.ts';
import { isoFromDay } from '../../domain/days.ts';
import { findingKeyText } from '../../domain/findings.ts';
import { Refusal } from '../../domain/errors.ts';
import { tooManyTried } from '../../domain/messages/asking.ts';
import { usualLimits } from './usual-limits.ts';
import type { ImpactFinding } from '../../questions/impact.ts';
import type { Change } from '../commands/registry.ts';
import { refuseForeignTrial } from '../commands/refuse-foreign.ts';
import { seenBy } from '../commands/seen-by.ts';
import { findImpact, type Impact, type ImpactPlace, type Proposal } from '../impact/find-impact.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { answerFindings } from './answer-findings.ts';
import { answerTouched } from './answer-touched.ts';
import { auditArguments } from './audit-arguments.ts';
import { momentField } from './moment-field.ts';
import { ownDelegations } from '../reading/own-delegations.ts';
import type { Moment } from '../model/dating.ts';
import type { Reading, When } from '../reading/reading.ts';
import { answerOwedCounts } from './answer-owed-counts.ts';
import { answerObjections } from './answer-objections.ts';
import { SimulatedThings } from './show-simulated.ts';

type Args = When & { readonly changes: readonly Change[] } & Readonly<Record<string, unknown>>;

const MOST_CHANGES = 250;
const LISTS = { introduced: true, resolved: true, changed: true } as const;

const isList = (field: string): field is keyof typeof LISTS => Object.hasOwn(LISTS, field);

/** What changes would do, as far as the reader may see it. */
export async function answerImpact(
  reading: Reading,
  actor: Actor,
  args: Args,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const { changes } = args;
  if (changes.length > MOST_CHANGES) throw tooMany(changes.length);
  const at = await reading.moment(args);
  const when = { ...at, today: reading.clock.today };
  await refuseForeignTrial(reading.read, actor, changes, when);
  const sees = seenBy(reading.read, actor.scope, when);
  const limits = { ...usualLimits(reading), overload: auditArguments(args).overload };
  const proposal = { changes, ...at, limits, withEvidence: isAsked(fields, 'evidence'), sees };
  const impact = await findImpact(reading, proposal);
  const because = isAsked(fields, 'because') ? await causesOf(reading, proposal, impact) : undefined;
  return showImpact(reading, { changes, impact, because, at, when: args }, fields);
}

/** What was found that changes would do, and on what day. */
export interface FoundImpact {
  readonly changes: readonly Change[];
  readonly impact: Impact;
  readonly because: ReadonlyMap<string, readonly number[]> | undefined;
  readonly at: Moment;
  readonly when: When;
}

/** What of it is asked, as far as the reader may see it. */
export async function showImpact(
  reading: Reading,
  { changes, impact, because, at, when: args }: FoundImpact,
  fields: readonly SelectedField[],
): Promise<Readonly<Record<string, unknown>>> {
  const own = await ownDelegations(reading, at);
  const seen = (findings: readonly ImpactFinding[]) => findings.filter((finding) => own.hasFinding(finding));
  // What is resolved is shown as before the changes, all else as after them.
  const simulated = new SimulatedThings(impact.simulated, at.day);
  const after = { because, simulated };
  const show = async (selected: SelectedField): Promise<unknown> => {
    const { field, fields: of } = selected;
    if (field === 'touched') return answerTouched(reading, { changes, impact, simulated }, args, of);
    if (isList(field))
      return answerFindings(reading, seen(impact[field]), args, of, field === 'resolved' ? {} : after);
    if (field === 'owed')
      return answerOwedCounts(
        { reading, when: args, simulated },
        impact.owed.filter(({ zone, power }) => own.hasFinding({ zone, power, chain: null })),
        of,
      );
    if (field === 'objections') return answerObjections(impact.objections, reading.language, of);
    return momentField(selected, at);
  };
  const answer = fields.map(async (selected) => [selected.key, await show(selected)] as const);
  return Object.fromEntries(await Promise.all(answer));
}

/** The lists of findings that are asked of changes that were made, worked out on the record before them. */
export async function answerEffects(
  reading: Reading,
  proposal: Omit<Proposal, 'limits' | 'withEvidence'>,
  fields: readonly SelectedField[],
): Promise<Readonly<Record<string, unknown>>> {
  const lists = fields.filter(({ field }) => isList(field));
  if (lists.length === 0) return {};
  const [impact, own] = await Promise.all([
    findImpact(reading, {
      ...proposal,
      limits: usualLimits(reading),
      withEvidence: isAsked(fields, 'evidence'),
    }),
    ownDelegations(reading, proposal),
  ]);
  const when = { asOf: isoFromDay(proposal.day) };
  const answer: Record<string, unknown> = {};
  for (const { key, field, fields: asked } of lists) {
    const found = isList(field) ? impact[field].filter((finding) => own.hasFinding(finding)) : [];
    answer[key] = await answerFindings(reading, found, when, asked);
  }
  return answer;
}

export const isAsked = (fields: readonly SelectedField[], name: 'because' | 'evidence'): boolean =>
  fields.some(({ field, fields: of }) => isList(field) && of.some((each) => each.field === name));

/** For each finding introduced or changed, the places of the changes that bring it when tried alone. */
async function causesOf(
  where: ImpactPlace,
  proposal: Proposal,
  { introduced, changed }: Impact,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const causes = new Map<string, number[]>(
    [...introduced, ...changed].map((each) => [findingKeyText(each), []]),
  );
  if (proposal.changes.length === 1) return new Map([...causes.keys()].map((key) => [key, [0]]));
  for (const [place, change] of proposal.changes.entries()) {
    const alone = await tryAlone(where, { ...proposal, changes: [change], withEvidence: false });
    for (const finding of alone) causes.get(findingKeyText(finding))?.push(place);
  }
  return causes;
}

/** What cannot be without the changes before it brings nothing alone. */
async function tryAlone(where: ImpactPlace, proposal: Proposal): Promise<readonly ImpactFinding[]> {
  try {
    const { introduced, changed } = await findImpact(where, proposal);
    return [...introduced, ...changed];
  } catch (error) {
    if (error instanceof Refusal && 'index' in error.details) return [];
    throw error;
  }
}

function tooMany(count: number): Refusal {
  return new Refusal('invalid', tooManyTried(MOST_CHANGES, count), { argument: 'changes', value: count });
}
