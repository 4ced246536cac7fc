import { kindCalled } from '../../kinds/registry.ts';
import { cypher } from '../cypher.ts';
import { inForce, isThere } from './dating.ts';
import * as field from './fields.ts';
import { identityOrder } from './kind-types.ts';
import type { ManyField } from './model.ts';

/** What runs a delegation in force: platforms of its zone that are there. */
export const delegationPlatforms: ManyField = field.many(
  'PlatformPower',
  identityOrder(kindCalled('PlatformPower'), ['power']),
  {
    pattern: (from, to) =>
      cypher`(${from})-[:DELEGATES]->(:Power)<-[:RUNS]-(${to}:PlatformPower)-[:RUNS_ON]->(${to}_platform:Platform)<-[:VERSION_OF]-(${to}_said:PlatformVersion)-[:RUN_BY]->(:Zone)<-[:TO_ZONE]-(${from})`,
    where: (from, to) =>
      cypher`${inForce(to)} AND ${inForce(field.versionOf(from))} AND ${inForce(cypher`${to}_said`)} AND ${isThere(cypher`${to}_platform`, 'Platform')}`,
  },
);
