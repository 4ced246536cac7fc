import { kindCalled } from '../../kinds/registry.ts';
import { cypher, type Cypher } from '../cypher.ts';
import { inForce } from './dating.ts';
import { bindsZone, isAboutPower } from './document-scopes.ts';
import * as field from './fields.ts';
import { identityOrder } from './kind-types.ts';
import type { ManyField } from './model.ts';

const scopes = (applies: (scope: Cypher, thing: Cypher) => Cypher): ManyField => ({
  ...field.many('DocumentScope', identityOrder(kindCalled('DocumentScope')), {
    pattern: (_from, to) => cypher`(${to}:DocumentScope)`,
    where: (_from, to) => inForce(to),
    kept: (from, to) => applies(to, from),
  }),
  filters: { topics: (to, topics) => cypher`${to}.topic IN ${topics}` },
});

/** Of a power and of a zone, what documents say of it. */
export const powerDocuments = scopes(isAboutPower);
export const zoneDocuments = scopes(bindsZone);
