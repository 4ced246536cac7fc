import type { AuditKind, StepKind } from '../../generated/graphql.ts';
import type { PowerFinding, TraceStep } from './answer.ts';

type Responsibility = TraceStep['responsibilities'][number];

/** The five that answer for a step, in the order of the plan. */
export const SLOTS = ['department', 'leader', 'section', 'post', 'staff'] as const;
export type Slot = (typeof SLOTS)[number];

/** Which box of a step an audit is about. */
const SLOT_OF = {
  LEADER_NOT_IN_OFFICE: 'leader',
  ASSIGNMENT_MISPLACED: 'section',
  STAFF_NOT_IN_POST: 'staff',
  CERTIFICATE_MISSING: 'staff',
  DUTIES_NOT_SEPARATED: 'staff',
  NOBODY_ACTS: 'staff',
  DEPUTY_UNFIT: 'staff',
} as const satisfies Partial<Record<AuditKind, Slot>>;
export type FlawKind = keyof typeof SLOT_OF;

export const FLAW_KINDS = Object.keys(SLOT_OF) as readonly FlawKind[];

/** What is wrong with a box: the audit that finds it, and its sentence. */
export interface Flaw {
  readonly kind: FlawKind;
  readonly message: string;
}

/** Steps that one person must not do both of. */
const SEPARATED: readonly StepKind[] = ['REVIEW', 'DECISION'];

/** A step of a power in a zone. */
interface Place extends Pick<TraceStep, 'order' | 'kind'> {
  readonly zone: string;
}

/** What audits find in the boxes of a responsibility of a step; of a power whose zone and step are named by each finding. */
export function flawsIn(
  findings: readonly PowerFinding[],
  { zone, order, kind: does }: Place,
  responsibility: Responsibility,
): ReadonlyMap<Slot, readonly Flaw[]> {
  const flaws = new Map<Slot, Flaw[]>();
  for (const { kind, message, zone: in_, step, person } of findings) {
    if (!isFlaw(kind) || in_?.code !== zone) continue;
    // Who both reviews and decides does so in several steps: that finding names none.
    if (step === null ? !SEPARATED.includes(does) : step.order !== order) continue;
    const slot = SLOT_OF[kind];
    if (person !== null && !isOfBox(person.code, slot, responsibility)) continue;
    flaws.set(slot, [...(flaws.get(slot) ?? []), { kind, message }]);
  }
  return flaws;
}

const isFlaw = (kind: AuditKind): kind is FlawKind => Object.hasOwn(SLOT_OF, kind);

/** Several may answer for one step: a finding is about the box in which its person is. */
function isOfBox(person: string, slot: Slot, { leader, staff, acting }: Responsibility): boolean {
  if (slot === 'leader') return leader?.code === person;
  return staff?.code === person || acting?.person.code === person;
}
