import { cypher, type Cypher } from '../cypher.ts';
import { recorded } from './dating.ts';
import * as field from './fields.ts';
import type { DerivedField, TypeModel } from './model.ts';

/** What is worked out of acts on the columns (questions/act-lacks.ts), and so is asked by what an act says of itself. */

const ends = (version: Cypher, by: Cypher): Cypher =>
  cypher`coalesce([(${version})-[:${by}]->(of_act) | of_act.code][0], '')`;

/** What an act is told by: codes, the order of its step, and its days, a line each. */
const said = (act: Cypher): Cypher => {
  const version = field.versionOf(act);
  const lines = [
    ends(version, cypher`ACT_IN`),
    ends(version, cypher`ACT_WITH`),
    cypher`toString([(${version})-[:ACT_AT]->(at_act:Step) | at_act.order][0])`,
    cypher`toString(${version}.acceptedOn)`,
    cypher`toString(${version}.validFrom)`,
    ends(version, cypher`ACT_BY`),
    ends(version, cypher`ACT_SEALED`),
  ];
  return lines.reduce((text, line) => cypher`${text} + '\n' + ${line}`);
};

export const actLacking: DerivedField = { kind: 'derived', derive: 'what acts lack', of: 'Act', key: said };
export const actResponsibility: DerivedField = {
  ...{ kind: 'derived', derive: 'responsibility of acts', of: 'Act', key: said },
  namesThings: true,
};
export const actRecordedIn = field.value((act) => cypher`${field.versionOf(act)}.recordedAt`);

export const actTypes = {
  /** A row that names a responsibility by the code of its step and its key there, whatever its days. */
  ActResponsibility: {
    presence: (n) => n,
    fields: {
      responsibility: field.oneOrNone('Responsibility', {
        pattern: (from, to) =>
          cypher`(:Step {code: ${from}.step})<-[:FOR_STEP]-(${to}:Responsibility {key: ${from}.key})`,
        where: (_from, to) => recorded(to),
      }),
    },
  },
} satisfies Record<string, TypeModel>;
