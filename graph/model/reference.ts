import { cypher, type Cypher } from '../cypher.ts';
import { attribute, inForce } from './dating.ts';
import * as field from './fields.ts';
import type { ValueField } from './model.ts';

/** Other names of an organisation on the day. */
export const aliases: ValueField = field.value(
  (n) =>
    cypher`COLLECT { MATCH (${n})<-[:ALIAS_OF]-(alias:Alias) WHERE ${inForce(cypher`alias`)} RETURN DISTINCT alias.name AS name ORDER BY name }`,
  'list',
);

/** One of the official codes that a thing's version says is asked for. */
export const hasOfficialCode = (n: Cypher, label: string): Cypher =>
  cypher`any(code IN coalesce(${attribute(n, label, cypher`officialCodes`)}, []) WHERE code IN $officialCodes)`;
