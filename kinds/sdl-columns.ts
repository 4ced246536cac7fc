import { enumOf } from './enums.ts';
import type { Kind, KindColumn } from './kind.ts';

const SCALARS: Readonly<Record<string, string>> = {
  code: 'String',
  text: 'String',
  legalBasis: 'String',
  day: 'Date',
  order: 'Int',
  number: 'Float',
};

/** What a column is in the schema, by what it says. */
export function typeOfColumn(kind: Kind, column: string, isRequired: boolean): string {
  const { type } = kind.columns[column] as KindColumn;
  if (column === 'code' && kind.form !== 'fact') return 'ID!';
  const some = (of: string) => (isRequired ? `${of}!` : of);
  switch (type.is) {
    case 'word':
      return some(enumOf(type.words));
    case 'words':
      return `[${enumOf(type.words)}!]!`;
    case 'codes':
      return '[String!]!';
    default:
      // A cell that is blank says no.
      return (type.is as string) === 'yesNo' ? 'Boolean!' : some(SCALARS[type.is] ?? 'String');
  }
}
