import type { LANE_KINDS } from '../domain/words.ts';

export type LaneKind = (typeof LANE_KINDS)[keyof typeof LANE_KINDS];

/** Which rows are the spans of a lane, and what each tells. */
export interface LaneOf {
  readonly kind: LaneKind;
  /** The kind of record. */
  readonly label: string;
  /** The column that leads to what the timeline is of: of the row, `thing`, or one of its thing. */
  readonly by: string;
  readonly byThing?: true;
  /** What a span leads to: a column of the row, `thing`, or one of its thing; a row that leads to nothing is no span. */
  readonly node?: { readonly type: string; readonly column: string; readonly ofThing?: true };
  /** A text, or a word, which the schema has in this enum. */
  readonly text?: { readonly column: string; readonly enum?: string };
  /** Spans that follow each other and tell the same are one: other things changed between them. */
  readonly joins?: true;
}

const name = (label: string): LaneOf => ({
  ...{ kind: 'NAME', label, by: 'thing', text: { column: 'name' }, joins: true },
});
const place = (label: string, column: string, type: string): LaneOf => ({
  ...{ kind: 'PLACE', label, by: 'thing', node: { type, column }, joins: true },
});
const heldIn = (by: 'zone' | 'power', column: 'zone' | 'power', type: string): LaneOf => ({
  ...{ kind: 'DELEGATION', label: 'Delegation', by, byThing: true },
  node: { type, column, ofThing: true },
  text: MODE,
});
const MODE = { column: 'mode', enum: 'DelegationMode' } as const;
const link = (by: 'chain' | 'power', column: 'chain' | 'power', type: string): LaneOf => ({
  ...{ kind: 'CHAIN_LINK', label: 'ChainLink', by, node: { type, column } },
  text: { column: 'stage', enum: 'ChainStage' },
});
const duty = (kind: 'STAFF' | 'LEADER', by: string, node: LaneOf['node']): LaneOf => ({
  ...{ kind, label: 'Responsibility', by, ...(node ? { node } : {}) },
});
const postIn = (by: string): LaneOf => ({
  ...{ kind: 'POST', label: 'Post', by, node: { type: 'Post', column: 'thing' }, joins: true },
});

/** The lanes of a thing by its label, in their order. */
export const LANES: Readonly<Partial<Record<string, readonly LaneOf[]>>> = {
  Post: [
    { kind: 'HOLDER', label: 'Membership', by: 'post', node: { type: 'Person', column: 'person' } },
    place('Post', 'department', 'Department'),
    name('Post'),
  ],
  Person: [
    { kind: 'POST', label: 'Membership', by: 'person', node: { type: 'Post', column: 'post' } },
    {
      kind: 'CERTIFICATE',
      label: 'Certificate',
      by: 'person',
      node: { type: 'Certificate', column: 'thing' },
    },
    duty('STAFF', 'staff', { type: 'Step', column: 'FOR_STEP' }),
    duty('LEADER', 'leader', { type: 'Step', column: 'FOR_STEP' }),
    name('Person'),
  ],
  Step: [
    duty('STAFF', 'FOR_STEP', { type: 'Person', column: 'staff' }),
    duty('LEADER', 'FOR_STEP', { type: 'Person', column: 'leader' }),
    name('Step'),
  ],
  Delegation: [
    {
      ...{ kind: 'DELEGATION', label: 'Delegation', by: 'thing' },
      node: { type: 'Zone', column: 'zone', ofThing: true },
      text: MODE,
    },
  ],
  Power: [
    heldIn('power', 'zone', 'Zone'),
    link('power', 'chain', 'Chain'),
    {
      ...{ kind: 'CATALOGUE_ENTRY', label: 'CatalogueEntry', by: 'power' },
      text: { column: 'zoneClass', enum: 'ZoneClass' },
    },
    place('Power', 'department', 'Department'),
    name('Power'),
  ],
  Chain: [link('chain', 'power', 'Power'), name('Chain')],
  Zone: [
    heldIn('zone', 'power', 'Power'),
    {
      ...{ kind: 'ZONE_CLASS', label: 'Zone', by: 'thing', joins: true },
      text: { column: 'zoneClass', enum: 'ZoneClass' },
    },
    {
      kind: 'CAPACITY',
      label: 'ZoneCapacity',
      by: 'zone',
      node: { type: 'SupportElement', column: 'element' },
    },
    place('Zone', 'parent', 'Organization'),
    name('Zone'),
  ],
  Department: [postIn('department'), place('Department', 'parent', 'Organization'), name('Department')],
  Section: [postIn('section'), place('Section', 'department', 'Department'), name('Section')],
};
