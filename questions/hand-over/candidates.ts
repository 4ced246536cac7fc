import { compareCodes } from '../../domain/order.ts';
import type { HAND_OVER_BARS, HAND_OVER_DOUBTS, HAND_OVER_REASONS } from '../../domain/words.ts';
import type { Candidature, Role } from './find-candidatures.ts';
import { hasEnd, type HeldPost, type Pool } from './find-pools.ts';
import { holderOf, type Seat } from './find-seats.ts';

type WordOf<Words> = Words[keyof Words];
export type Reason = WordOf<typeof HAND_OVER_REASONS>;
export type Doubt = WordOf<typeof HAND_OVER_DOUBTS>;
export type Bar = WordOf<typeof HAND_OVER_BARS>;

/** Somebody with a fitting post and certificate: whether they can take the seat is for the plan as a whole to say. */
export interface Contender {
  readonly person: string;
  readonly post: HeldPost;
  readonly of: Candidature;
  readonly nearness: Nearness;
  readonly reasons: readonly Reason[];
  /** What speaks against them whatever else the plan has. */
  readonly doubts: readonly Doubt[];
}

/** Who may contend for a seat, and why others may not. */
export interface Field {
  readonly contenders: readonly Contender[];
  readonly barred: readonly Bar[];
}

/** The nearest first. */
const NEARNESS = [
  'ANSWERS_ALREADY',
  'SAME_POST',
  'SAME_SECTION',
  'SAME_DEPARTMENT',
  'LEADS_DEPARTMENT',
] as const satisfies readonly Reason[];
type Nearness = (typeof NEARNESS)[number];

export const nearnessOf = ({ nearness }: Contender): number => NEARNESS.indexOf(nearness);

/** Everybody with a post in the department, sorted out by post and certificate. */
export function fieldOf(
  seat: Seat,
  pool: Pool,
  candidature: (person: string) => Candidature | undefined,
  postsOfHolder: ReadonlySet<string>,
): Field {
  const contenders: Contender[] = [];
  const barred: Bar[] = [];
  for (const [person, held] of pool.people) {
    const of = candidature(person);
    if (!of) continue;
    const fitting = fittingPosts(seat, held, postsOfHolder);
    const [best] = fitting;
    if (!best) barred.push('NO_FITTING_POST');
    else if (needsCertificate(seat) && of.certifiedUntil === null) barred.push('NO_CERTIFICATE');
    else contenders.push(contenderOf(seat, person, best, of));
  }
  return { contenders, barred };
}

const needsCertificate = ({ role, delegation }: Seat): boolean => role === 'STAFF' && delegation.isEnforced;

interface FittingPost {
  readonly post: HeldPost;
  readonly nearness: Nearness;
}

/** The nearest first. A responsibility that names a section is not handed to a post without one. */
function fittingPosts(
  seat: Seat,
  held: readonly HeldPost[],
  postsOfHolder: ReadonlySet<string>,
): readonly FittingPost[] {
  const { section } = seat.duty.named;
  const fits: Readonly<Record<Role, (post: HeldPost) => boolean>> = {
    LEADER: ({ isLeading }) => isLeading,
    STAFF: (post) => !post.isLeading && (post.section !== null || (!post.saysSection && section === null)),
  };
  return held
    .filter(fits[seat.role])
    .map((post) => ({ post, nearness: nearnessIn(seat, post, postsOfHolder) }))
    .sort(
      (one, other) =>
        NEARNESS.indexOf(one.nearness) - NEARNESS.indexOf(other.nearness) ||
        other.post.endsOn - one.post.endsOn ||
        compareCodes(one.post.post, other.post.post),
    );
}

function nearnessIn(
  { role, duty }: Seat,
  { post, section }: HeldPost,
  postsOfHolder: ReadonlySet<string>,
): Nearness {
  if (role === 'LEADER') return postsOfHolder.has(post) ? 'SAME_POST' : 'LEADS_DEPARTMENT';
  if (post === duty.named.post) return 'SAME_POST';
  return section !== null && section === duty.named.section ? 'SAME_SECTION' : 'SAME_DEPARTMENT';
}

function contenderOf(
  seat: Seat,
  person: string,
  { post, nearness }: FittingPost,
  of: Candidature,
): Contender {
  const isThere =
    seat.role === 'STAFF' && seat.out.some((duty) => holderOf({ role: 'STAFF', duty }) === person);
  const isCertified = needsCertificate(seat);
  return {
    ...{ person, post, of },
    nearness: isThere ? 'ANSWERS_ALREADY' : nearness,
    reasons: [
      ...(isThere ? (['ANSWERS_ALREADY'] as const) : []),
      nearness,
      ...(isCertified ? (['CERTIFIED'] as const) : []),
    ],
    doubts: [
      ...(hasEnd(post.endsOn) ? (['POST_ENDS'] as const) : []),
      ...(isCertified && hasEnd(of.certifiedUntil) ? (['CERTIFICATE_ENDS'] as const) : []),
      ...(seat.role === 'STAFF' && post.section === null ? (['NO_SECTION'] as const) : []),
    ],
  };
}
