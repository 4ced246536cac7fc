import type { CatalogueAdviceWord, FitAdvice } from '../../domain/adjustment-words.ts';
import { Refusal } from '../../domain/errors.ts';
import { notAShare } from '../../domain/messages/arguments.ts';
import { compareCodes } from '../../domain/order.ts';
import type { FitRow } from '../../questions/fit.ts';
import type { Reading, When } from '../reading/reading.ts';
import type { Fields } from '../statement/kept-fields.ts';
import { projectBeside } from '../statement/project.ts';
import { countBefore, pageOfItems } from './page-of-items.ts';
import { readerOf } from './reader-of.ts';
import { namedThings, type Leading } from './things-by-code.ts';

type Paged = When & Readonly<Record<string, unknown>>;

export interface FitArgs extends When {
  readonly zone: string;
  readonly powers?: readonly string[] | null;
  readonly advice?: readonly FitAdvice[] | null;
}

/** A page of how powers fit a zone. */
export async function answerFit(reading: Reading, args: FitArgs, fields: Fields): Promise<unknown> {
  const at = await reading.moment(args);
  const asked = { zone: args.zone, powers: args.powers ?? null, advice: args.advice ?? null };
  const reader = await readerOf(reading, at.revision);
  const rows = await reading.audits.ask('fit', { asked, reader }, at, reading.options);
  const list = byPower('fit', rows);
  return pageOfItems(list, args as unknown as Paged, fields, (some, of) =>
    showFits({ reading, when: args }, args.zone, some, of),
  );
}

/** Rows in the order of their powers, as a list with pages. */
const byPower = <Row extends { readonly power: string }>(name: string, items: readonly Row[]) => ({
  ...{ name, items },
  keyOf: ({ power }: Row) => power,
  countUpTo: (key: string) => countBefore(items, ({ power }) => compareCodes(power, key) > 0),
});

interface On {
  readonly reading: Reading;
  readonly when: When;
}

type FitChain = FitRow['chains'][number];

const OF_POWER: Leading<{ readonly power: string }> = { type: 'Power', codes: ({ power }) => power };
const OF_FIT = {
  power: OF_POWER,
  missing: { type: 'SupportElement', codes: ({ missing }: FitRow) => missing },
};
const OF_CHAIN = {
  chain: { type: 'Chain', codes: ({ chain }: FitChain) => chain },
  missing: { type: 'Power', codes: ({ missing }: FitChain) => missing },
};

/** How powers fit a zone, as what is asked of them. */
export async function showFits(
  on: On,
  zone: string,
  rows: readonly FitRow[],
  fields: Fields,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const shown = await namedThings(on, rows, fields, { ...OF_FIT, zone: { type: 'Zone', codes: () => zone } });
  for (const { key, field, fields: of } of fields) {
    if (field !== 'chains') continue;
    const all = rows.flatMap(({ chains }) => chains);
    const chains = await showChains(on, all, of);
    rows.forEach((row, place) => (shown[place]![key] = row.chains.map((each) => chains.get(each))));
  }
  return rows.map((row, place) => projectBeside(shown[place] ?? {}, fields, row));
}

async function showChains(
  on: On,
  all: readonly FitChain[],
  fields: Fields,
): Promise<ReadonlyMap<FitChain, unknown>> {
  const shown = await namedThings(on, all, fields, OF_CHAIN);
  return new Map(all.map((each, place) => [each, projectBeside(shown[place] ?? {}, fields, {})]));
}

export interface CatalogueArgs extends When {
  readonly class: string;
  readonly share?: number | null;
  readonly advice?: readonly CatalogueAdviceWord[] | null;
}

const USUAL_SHARE = 0.5;

/** A page of what the guidance catalogue of a class should list. */
export async function answerCatalogueAdvice(
  reading: Reading,
  args: CatalogueArgs,
  fields: Fields,
): Promise<unknown> {
  const share = args.share ?? USUAL_SHARE;
  if (!(share >= 0 && share <= 1))
    throw new Refusal('invalid', notAShare('share', String(share)), { argument: 'share', value: share });
  const at = await reading.moment(args);
  const asked = { class: args.class, share, advice: args.advice ?? null };
  const reader = await readerOf(reading, at.revision);
  const rows = await reading.audits.ask('adviseCatalogue', { asked, reader }, at, reading.options);
  const list = byPower('adviseCatalogue', rows);
  return pageOfItems(list, args as unknown as Paged, fields, async (some, of) => {
    const shown = await namedThings({ reading, when: args }, some, of, { power: OF_POWER });
    return some.map((row, place) => projectBeside(shown[place] ?? {}, of, row));
  });
}
