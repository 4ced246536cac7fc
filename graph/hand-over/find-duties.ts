import { splitKey } from '../../domain/keys.ts';
import { SLOTS } from '../../rules/responsibility-evidence.ts';
import { ENFORCEMENT_TYPES, NAMED, PERIOD, STEPS } from './patterns.ts';
import { cypher } from '../cypher.ts';
import { attribute, inForce, isThere, recorded } from '../model/dating.ts';
import { PLANNER } from '../statement/statement.ts';
import type { Leaving } from './find-leaving.ts';
import type { RecordAt } from './record-at.ts';

export type Slot = Lowercase<(typeof SLOTS)[number]>;

/** A responsibility that is active on the day, or begins later. */
export interface Duty {
  readonly key: string;
  readonly validFrom: number;
  readonly isOn: boolean;
  readonly named: Readonly<Record<Slot, string | null>>;
}

export interface StepDuties {
  readonly order: number;
  readonly kind: string;
  readonly duties: readonly Duty[];
}

export interface DelegationDuties {
  readonly code: string;
  readonly zone: string;
  readonly power: string;
  readonly isEntrusted: boolean;
  /** Whether its staff need an enforcement certificate. */
  readonly isEnforced: boolean;
  readonly steps: readonly StepDuties[];
}

const active = cypher`${inForce(cypher`responsibility`)}
  MATCH (responsibility)-[:FOR_STEP]->(step:Step)-[:STEP_OF]->(delegation:Delegation) WHERE ${isThere(cypher`step`, 'Step')}`;

/** Delegations of which the person, or what the posts and the section stand for, has something. */
const START = {
  Person: cypher`
    MATCH (person:Person {code: $code})<-[:STAFF|LEADER]-(responsibility:Responsibility) WHERE ${active}`,
  Post: cypher`
    CALL () {
      MATCH (post:Post)<-[:POST]-(responsibility:Responsibility) WHERE post.code IN $posts RETURN responsibility
      UNION
      MATCH (section:Section)<-[:SECTION]-(responsibility:Responsibility) WHERE section.code IN $sections RETURN responsibility
      UNION
      MATCH (post:Post)<-[:HOLDS]-(membership:Membership)-[:MEMBER]->(:Person)<-[:LEADER]-(responsibility:Responsibility)
      WHERE post.code IN $posts AND ${inForce(cypher`membership`)} RETURN responsibility
    }
    WITH responsibility WHERE ${active}`,
};

const END = cypher`
  WITH DISTINCT delegation ${PERIOD}
  MATCH (delegation)-[:DELEGATES]->(power:Power)
  RETURN delegation.code, period.mode = 'ENTRUSTMENT',
    ${attribute(cypher`power`, 'Power', cypher`type`)} IN ${ENFORCEMENT_TYPES},
    COLLECT { ${STEPS} RETURN [step.order, ${attribute(cypher`step`, 'Step', cypher`kind`)}, COLLECT {
      MATCH (step)<-[:FOR_STEP]-(responsibility:Responsibility)
      WHERE ${recorded(cypher`responsibility`)} AND $day < responsibility.validTo AND responsibility.validFrom < responsibility.validTo
      RETURN [responsibility.key, responsibility.validFrom, responsibility.validFrom <= $day, ${NAMED}]
    }] }`;

/** The delegations in force on the day that what leaves may have something of, whole: one statement. */
export async function findDuties({ read }: RecordAt, leaving: Leaving): Promise<readonly DelegationDuties[]> {
  const { type, code, posts } = leaving;
  const start = type === 'Person' ? START.Person : START.Post;
  const sections = type === 'Section' ? [code] : [];
  const rows = await read(cypher`${PLANNER} ${start} ${END}`, { code, posts: [...posts], sections });
  return rows.map(([delegation, isEntrusted, isEnforced, steps]) => {
    const [zone = '', power = ''] = splitKey(String(delegation));
    return {
      ...{ code: String(delegation), zone, power },
      isEntrusted: isEntrusted === true,
      isEnforced: isEnforced === true,
      steps: (steps as readonly StepRow[]).map(([order, kind, duties]) => ({
        ...{ order, kind },
        duties: duties.map(dutyOf),
      })),
    };
  });
}

type DutyRow = readonly [string, number, boolean, readonly (readonly [string, string])[]];
type StepRow = readonly [number, string, readonly DutyRow[]];

function dutyOf([key, validFrom, isOn, pairs]: DutyRow): Duty {
  const codes = new Map(pairs);
  const named = Object.fromEntries(SLOTS.map((slot) => [slot.toLowerCase(), codes.get(slot) ?? null]));
  return { key, validFrom, isOn, named: named as Duty['named'] };
}
