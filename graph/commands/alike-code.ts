import { likenessOf } from '../../domain/code-likeness.ts';
import { cypher } from '../cypher.ts';
import { versionsOf } from '../import/place-of-versions.ts';
import { recorded } from '../model/dating.ts';
import { kindOf } from './row-shape.ts';
import type { Worksheet } from './worksheet.ts';

/** How many codes that end alike are looked at. */
const MOST = 100;

/** A code of the record that differs only by leading zeros, case, width or blanks, and that the asker may name. */
export async function alikeCode(
  worksheet: Worksheet,
  label: string,
  code: string,
): Promise<string | undefined> {
  const likeness = likenessOf(code);
  if (likeness === '') return undefined;
  const statement = cypher`MATCH ${versionsOf(kindOf(label), cypher`version`)} WHERE ${recorded(cypher`version`)}
    AND toUpper(replace(normalize(thing.code, NFKC), ' ', '')) ENDS WITH $likeness
    RETURN DISTINCT thing.code LIMIT $most`;
  const rows = await worksheet.lookAside((read, revision) =>
    read(statement, { likeness, revision, most: MOST }),
  );
  for (const [known] of rows) {
    const other = String(known);
    if (other !== code && likenessOf(other) === likeness && (await worksheet.mayName(label, other)))
      return other;
  }
  return undefined;
}
