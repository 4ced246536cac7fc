import type { Coverage } from '../../questions/chain-coverage.ts';
import type { Reading, When } from '../reading/reading.ts';
import { showCoverage } from '../reading/show-coverage.ts';
import { decodeCursor } from '../statement/cursor.ts';
import type { Fields } from '../statement/kept-fields.ts';
import { pageSize } from '../statement/paging.ts';
import { pageOfSlice } from './page-of-items.ts';

export interface CoverageArgs extends When {
  readonly zones?: readonly string[] | null;
  readonly chains?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The list in cursors. */
const LIST = 'Query.chainCoverage:CODE';

/** A page of what zones hold of chains. */
export async function answerCoverage(reading: Reading, args: CoverageArgs, fields: Fields): Promise<unknown> {
  const first = pageSize(args.first);
  const asked = { zones: args.zones ?? null, chains: args.chains ?? null, after: afterOf(args), first };
  const page = await reading.audits.ask('coverage', asked, await reading.moment(args), reading.options);
  const slice = {
    ...{ name: LIST, items: page.rows, start: page.start, total: page.total },
    placeOf: ({ zone, chain }: Coverage) => [zone, chain],
  };
  return pageOfSlice(slice, { ...args }, fields, (rows, of) => showCoverage(reading, rows, args, of));
}

function afterOf({ after }: CoverageArgs): readonly [string, string] | null {
  if (typeof after !== 'string') return null;
  const [zone, chain] = decodeCursor(LIST, after, 2);
  return [String(zone), String(chain)];
}
