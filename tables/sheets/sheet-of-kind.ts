import { codeColumns, referencesOf, type Kind, type Reference as Leads } from '../../kinds/kind.ts';
import { KINDS, kindLabelled } from '../../kinds/registry.ts';
import { sheet, type Column, type Reference, type Sheet } from './sheet.ts';

/** The table of which a kind's rows are. */
export function sheetOfKind<Key extends string>(kind: Kind & { readonly table: Key }): Sheet<Key> {
  const several = referencesOf(kind).filter(({ columns }) => columns.length > 1);
  const { tree, apart, zoneBy, events, onceIn } = kind;
  const exclusive = kind.form === 'rounds' ? codeColumns(kind) : kind.exclusive;
  return sheet({
    key: kind.table,
    chinese: kind.tableZh ?? kind.zh,
    columns: columnsOf(kind.columns),
    identity: kind.identity,
    ...(kind.isDated ? { dated: true } : {}),
    ...(exclusive ? { handle: exclusive, exclusive: true } : {}),
    ...(onceIn ? { onceIn } : {}),
    ...(several.length > 0 ? { references: several.map(referenceOf) } : {}),
    facts: factsOf(kind),
    ...(tree ? { tree } : {}),
    ...(apart ? { apart } : {}),
    ...(zoneBy ? { zoneBy } : {}),
    ...(kind.isRunning ? { isRunning: true } : {}),
    ...(events ? { events } : {}),
  });
}

/** Columns as a sheet has them. */
export const columnsOf = (columns: Kind['columns']): readonly Column[] =>
  Object.entries(columns).map(
    ([key, { zh, type, required, leads, onlyWhen, mustWhen, mayWhen, ...more }]) => ({
      ...{ key, chinese: zh, type, required: required ?? false },
      ...(leads ? { refersTo: targetOf(leads) } : {}),
      ...(onlyWhen ? { onlyWhen } : {}),
      ...(mustWhen ? { mustWhen } : {}),
      ...(mayWhen ? { mayWhen } : {}),
      ...(more.notBefore ? { notBefore: more.notBefore } : {}),
      ...(more.atMost ? { atMost: more.atMost } : {}),
      ...(more.isFixed ? { isFixed: true } : {}),
    }),
  );

const targetOf = ({ to, fate, where }: Pick<Leads, 'to' | 'fate' | 'where'>) => ({
  to: kindLabelled(to).table,
  fate,
  ...(where ? { where } : {}),
});

/** Where several columns together name nothing, what some of them name says it more exactly. */
function referenceOf({ columns, ...leads }: Leads): Reference {
  const target = kindLabelled(leads.to);
  const code = codeColumns(target);
  const parts = referencesOf(target).filter((each) => each.columns.every((column) => code.includes(column)));
  return { columns, ...targetOf(leads), ...(columns.length > 1 ? { parts: parts.map(referenceOf) } : {}) };
}

/** Columns at which checks of other rows look: what is said of them where they are named, the way up a tree, and what all rounds say alike. */
function factsOf({ table, tree, columns }: Kind): readonly string[] {
  const leads = KINDS.flatMap((each) => referencesOf(each)).filter(
    ({ to }) => kindLabelled(to).table === table,
  );
  const asked = leads.flatMap(({ where = [] }) => where.map(({ fact }) => fact));
  const fixed = Object.keys(columns).filter((column) => columns[column]?.isFixed);
  return [...new Set([...asked, ...(tree ? [tree] : []), ...fixed])];
}
