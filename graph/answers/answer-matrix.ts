import { findThings } from '../reading/find-things.ts';
import { nameThings } from '../reading/name-things.ts';
import type { Reading, When } from '../reading/reading.ts';
import { projectBeside } from '../statement/project.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { keptFields } from '../statement/kept-fields.ts';
import { momentField } from './moment-field.ts';

export interface MatrixArgs extends When {
  readonly zones?: readonly string[] | null;
  readonly chains?: readonly string[] | null;
}

const chainFields = keptFields((fields: readonly SelectedField[]) =>
  fields.filter(({ field }) => field === 'chain'),
);

/** Which zone holds how much of which chain. */
export async function answerMatrix(
  reading: Reading,
  args: MatrixArgs,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const at = await reading.moment(args);
  const asked = { ...at, zones: args.zones ?? null, chains: args.chains ?? null };
  const matrix = await reading.audits.ask('matrix', asked, at, reading.options);
  const answer: Record<string, unknown> = {};
  for (const selected of fields) {
    const { key, field, fields: below } = selected;
    if (field === 'held') answer[key] = matrix.held;
    else if (field === 'zones') answer[key] = await findThings(reading, args, 'Zone', matrix.zones, below);
    else if (field === 'chains') {
      const rows = matrix.chains.map(({ chain }) => ({ chain }));
      const named = await nameThings(reading, 'ChainMatrixRow', rows, args, chainFields(below));
      answer[key] = matrix.chains.map(({ chain: code, name, total }, place) =>
        projectBeside(named[place] ?? {}, below, { code, name, total }),
      );
    } else answer[key] = momentField(selected, at);
  }
  return answer;
}
