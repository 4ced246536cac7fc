import { codeColumns, referencesOf, type Kind, type OwnRule, type Reference } from './kind.ts';
import { kindLabelled, kindsLabelled } from './registry.ts';

/** Who can own something. */
export type Owner = 'zone' | 'department';

const OWNERS: Readonly<Record<OwnRule, readonly Owner[]>> = {
  zones: ['zone'],
  departments: ['zone', 'department'],
  people: ['zone', 'department'],
};

/** The rule by which its things are somebody's own; undefined where that is by what it leads to, or nobody's. */
export function ownRule({ own }: Kind): OwnRule | undefined {
  return own === 'public' || typeof own.by !== 'string' ? undefined : own.by;
}

/** What it leads to, as whose it is told; of an owner, only what can be theirs. */
export function ownReferences(kind: Kind, owner?: Owner): readonly Reference[] {
  const { own, label } = kind;
  if (own === 'public' || typeof own.by === 'string') return [];
  const references = own.by.map((column) => {
    const reference = referencesOf(kind).find(({ columns }) => columns.includes(column));
    if (!reference) throw new Error(`${label}.${column} leads nowhere, so it does not tell whose it is`);
    return reference;
  });
  const each = [...new Map(references.map((reference) => [reference.by, reference])).values()];
  return owner === undefined ? each : each.filter((reference) => leadsTo(reference, owner));
}

/** By what a fact names people who see it of themselves. */
export function selfReferences(kind: Kind): readonly Reference[] {
  const { own } = kind;
  const columns = own === 'public' ? [] : (own.self ?? []);
  return referencesOf(kind).filter((each) => columns.some((column) => each.columns.join() === column));
}

/** Whether what it leads to is a department of the city, and of no zone. */
export const leadsToCity = ({ where = [] }: Reference): boolean =>
  where.some((each) => each.fact === 'kind' && 'oneOf' in each && each.oneOf.join() === 'CITY_DEPARTMENT');

const leadsTo = (reference: Reference, owner: Owner): boolean =>
  leadsToCity(reference)
    ? owner === 'department'
    : kindsLabelled(reference.to).some((kind) => canBeOf(kind, owner));

/** Whether a record of this kind can be one's own who is such an owner. */
export function canBeOf(kind: Kind, owner: Owner): boolean {
  const rule = ownRule(kind);
  return rule ? OWNERS[rule].includes(owner) : ownReferences(kind, owner).length > 0;
}

/** Whether it is of people, and theirs alone who have the posts that these hold. */
export const isByPost = ({ own }: Kind): boolean => own !== 'public' && own.isByPost === true;

export const isPublic = ({ own }: Kind): boolean => own === 'public' || own.isPublic === true;

/** Whether it is hidden from the rest of the city too until its owner has submitted it. */
export const isDraft = ({ own }: Kind): boolean => own !== 'public' && own.alsoSeen === 'once submitted';

/** What of a row tells whose it is: a column, and the label of what that names. */
export interface RowPlace {
  readonly label: string;
  readonly column: string;
}

/** All that tells whose a row is: it is theirs whose own one of these is. */
export function ownPlacesOf(kind: Kind, owner: Owner): readonly RowPlace[] {
  const places = rowPlaces(kind, owner);
  return places.length > 0 ? places : rowPlaces(kind).slice(0, 1);
}

/** The thing that a column names, as what tells whose a row is. */
export function placesBy(kind: Kind, column: string, owner: Owner): readonly RowPlace[] {
  const single = referencesOf(kind).find(({ columns }) => columns.join() === column);
  if (single) return [{ label: single.to, column }];
  return rowPlaces(kind, owner).filter((place) => place.column === column);
}

function rowPlaces(kind: Kind, owner?: Owner): readonly RowPlace[] {
  const { label } = kind;
  if (ownRule(kind)) return codeColumns(kind).map((column) => ({ label, column }));
  return ownReferences(kind, owner).flatMap(({ to, columns }) => {
    const target = kindLabelled(to);
    if (columns.length === 1) return columns.map((column) => ({ label: to, column }));
    // Several columns are the code of a thing that is told by the same columns.
    return rowPlaces(target, owner).map((place) => ({
      ...place,
      column: columns[codeColumns(target).indexOf(place.column)] ?? place.column,
    }));
  });
}

/** The label of what a column of a row names, by itself or within what several columns name together. */
export function labelNamedIn(kind: Kind, column: string): string | undefined {
  const references = referencesOf(kind).filter(({ columns }) => columns.includes(column));
  const alone = references.find(({ columns }) => columns.length === 1);
  if (alone) return alone.to;
  const [together] = references;
  if (!together) return undefined;
  const target = kindLabelled(together.to);
  return labelNamedIn(target, codeColumns(target)[together.columns.indexOf(column)] ?? '');
}
