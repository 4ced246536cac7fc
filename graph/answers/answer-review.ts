import type { Actor } from '../../domain/access/actor.ts';
import { isoFromDay } from '../../domain/days.ts';
import { findingKeyText, type Finding } from '../../domain/findings.ts';
import { lazily, once } from '../../domain/once.ts';
import { dayOf } from '../commands/command.ts';
import { seenAmong, seenBy } from '../commands/seen-by.ts';
import { Worksheet } from '../commands/worksheet.ts';
import type { Moment } from '../model/dating.ts';
import { auditArguments } from './audit-arguments.ts';
import type { Read } from '../database/database.ts';
import { readOnce } from '../impact/find-impact.ts';
import { countHeld } from '../reading/count-held.ts';
import { findThings } from '../reading/find-things.ts';
import { ownDelegations } from '../reading/own-delegations.ts';
import type { Reading, When } from '../reading/reading.ts';
import { findBasis, findReview, runList, type Review, type ReviewProposal } from '../review/find-review.ts';
import { reviewedList, type ReviewedList } from '../review/reviewed-list.ts';
import { keptFields, type Fields } from '../statement/kept-fields.ts';
import { projectBeside } from '../statement/project.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { answerFindings } from './answer-findings.ts';
import { showFits } from './answer-fit.ts';
import { isAsked, showImpact } from './answer-impact.ts';
import { SimulatedThings } from './show-simulated.ts';
import { usualLimits } from './usual-limits.ts';

export interface ReviewArgs extends When {
  readonly list: string;
  /** `YYYY-MM-DD` */
  readonly effectiveFrom?: string | null;
  readonly overload?: number | null;
}

/** What a list of adjustments would do, as far as the reader sees it; null for none that is seen. */
export async function answerReview(
  reading: Reading,
  actor: Actor,
  args: ReviewArgs,
  fields: Fields,
): Promise<unknown> {
  const at = await reading.moment(args);
  const read = readOnce(reading.read);
  const sees = seenBy(read, actor.scope, { ...at, today: reading.clock.today });
  const whole = await reviewedList(new Worksheet({ read, ...at, sees }), args.list, at.day);
  if (!whole) return null;
  const list = await asSeen(reading, whole, at);
  const day = dayOf(args.effectiveFrom, 'effectiveFrom') ?? list.effectiveFrom ?? at.day;
  const proposal: ReviewProposal = {
    ...{ list, day, revision: at.revision, sees },
    limits: { ...usualLimits(reading), overload: auditArguments({ ...args }).overload },
    withEvidence: impactFields(fields).some((each) => isAsked([each], 'evidence')),
    withCauses: impactFields(fields).some((each) => isAsked([each], 'because')),
  };
  const isWhole = list.items.length === whole.items.length;
  const telling = new Telling({ reading, read, args, at, proposal, isWhole });
  const answer = fields.map(async (selected) => [selected.key, await telling.fieldOf(selected)] as const);
  return Object.fromEntries(await Promise.all(answer));
}

const impactFields = keptFields((fields: Fields) =>
  fields.flatMap(({ field, fields: of }) => (field === 'impact' ? of : [])),
);

/** The items that the reader sees. */
async function asSeen(reading: Reading, list: ReviewedList, at: Moment): Promise<ReviewedList> {
  const codes = list.items.map(({ code }) => code);
  const when = { ...at, today: at.day };
  const seen = await seenAmong(reading.read, reading.scope, when, { label: 'AdjustmentItem', codes });
  return { ...list, items: list.items.filter(({ code }) => seen.has(code)) };
}

interface TellingParts {
  readonly reading: Reading;
  /** What is asked of the record again is read once. */
  readonly read: Read;
  readonly args: ReviewArgs;
  readonly at: Moment;
  readonly proposal: ReviewProposal;
  /** Whether the reader sees all items. */
  readonly isWhole: boolean;
}

/** What is asked of a review: each part is worked out once, and only where it is asked. */
class Telling {
  private readonly parts: TellingParts;
  private readonly ran = lazily(() => runList(this.parts, this.parts.proposal));
  private readonly review = lazily(async (): Promise<Review> =>
    findReview(this.parts.reading, this.parts.proposal, await this.ran()),
  );
  private readonly basis = lazily(() => findBasis(this.parts, this.parts.proposal, this.ran));

  constructor(parts: TellingParts) {
    this.parts = parts;
  }

  async fieldOf({ field, fields, typeName }: SelectedField): Promise<unknown> {
    const { reading, args, at, proposal } = this.parts;
    switch (field) {
      case 'list':
        return (await findThings(reading, args, 'AdjustmentList', [proposal.list.code], fields))[0];
      case 'asOf':
        return isoFromDay(at.day);
      case 'effectiveFrom':
        return isoFromDay(proposal.day);
      case 'revision':
        return at.revision;
      case 'basedOn':
        return (await this.basis()).revision;
      case 'isStale':
        return (await this.basis()).isStale;
      case 'items':
        return this.items(fields);
      case 'impact':
        return this.impact(fields);
      case 'introducedSince':
        return this.since(fields, 'introduced');
      case 'goneSince':
        return this.since(fields, 'gone');
      case 'share':
        return this.share();
      default:
        return typeName;
    }
  }

  private get onDay(): When {
    const { args, proposal } = this.parts;
    return { asOf: isoFromDay(proposal.day), knownAt: args.knownAt };
  }

  private async items(fields: Fields): Promise<readonly unknown[]> {
    const { reading, args, at, proposal } = this.parts;
    const { items, zone } = proposal.list;
    const shown = items.map((): Record<string, unknown> => ({}));
    const fill = async ({ key, field, fields: of }: Fields[number]): Promise<void> => {
      if (field === 'item') {
        const codes = items.map(({ code }) => code);
        const found = await findThings(reading, args, 'AdjustmentItem', codes, of);
        found.forEach((each, place) => (shown[place]![key] = each));
      } else if (field === 'fit') {
        const { fits } = await this.review();
        const rows = items.flatMap(({ power }) => fits.find((each) => each.power === power) ?? []);
        const found = await showFits({ reading, when: this.onDay }, zone, rows, of);
        const own = await ownDelegations(reading, at);
        items.forEach(({ power }, place) => {
          const isTold = own.hasFinding({ zone, power, chain: null });
          shown[place]![key] = isTold ? found[rows.findIndex((row) => row.power === power)] : null;
        });
      }
    };
    const [{ refusals }] = await Promise.all([this.review(), ...fields.map(fill)]);
    return items.map((_item, place) => {
      const refusal = refusals.get(place)?.in(reading.language) ?? null;
      return projectBeside(shown[place] ?? {}, fields, { refusal });
    });
  }

  private async impact(fields: Fields): Promise<unknown> {
    const { reading, proposal } = this.parts;
    const { impact, changes, causes } = await this.review();
    const at = { day: proposal.day, revision: proposal.revision };
    const run = changes.flatMap((change) => change ?? []);
    const because = new Map(causes);
    return showImpact(reading, { changes: run, impact, because, at, when: this.onDay }, fields);
  }

  /** Findings that the list brings by the record of now and did not when it was last decided on, or the other way round. */
  private async since(fields: Fields, which: 'introduced' | 'gone'): Promise<readonly unknown[]> {
    const { reading, proposal } = this.parts;
    const { revision } = await this.basis();
    if (revision === null) return [];
    const [now, then] = await Promise.all([this.review(), this.then(revision)]);
    const own = await ownDelegations(reading, { day: proposal.day, revision: proposal.revision });
    const [one, other] = which === 'introduced' ? [now, then] : [then, now];
    const there = new Set(other.impact.introduced.map(findingKeyText));
    const found: readonly Finding[] = one.impact.introduced.filter(
      (each) => !there.has(findingKeyText(each)) && own.hasFinding(each),
    );
    const simulated = new SimulatedThings(one.impact.simulated, proposal.day);
    return answerFindings(reading, found, this.onDay, fields, { simulated });
  }

  /** The same by the record of before; where nothing was recorded since that columns hold, it is what it is now. */
  private readonly then = once(async (revision: number) => {
    const { reading, proposal } = this.parts;
    const moments = [revision, proposal.revision].map((each) =>
      reading.audits.lastUpTo(each, reading.options),
    );
    const [before, now] = await Promise.all(moments);
    if (before === now) return this.review();
    const then = { ...proposal, revision, withEvidence: false, withCauses: false };
    return findReview(reading, then, await runList(this.parts, then));
  });

  /** How much of what the zone holds the list is about; null where it holds nothing, and where not all of it is seen. */
  private async share(): Promise<number | null> {
    const { reading, at, proposal, isWhole } = this.parts;
    if (!isWhole) return null;
    const { zone, items } = proposal.list;
    const held = await countHeld(reading.read, zone, at);
    return held === 0 ? null : items.length / held;
  }
}
