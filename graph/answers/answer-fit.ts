import type { CatalogueAdviceWord, FitAdvice } from '../../domain/adjustment-words.ts';
import { Refusal } from '../../domain/errors.ts';
import { notAShare } from '../../domain/messages/arguments.ts';
import { compareCodes } from '../../domain/order.ts';
import type { CatalogueRow } from '../../questions/advise-catalogue.ts';
import type { FitRow } from '../../questions/fit.ts';
import type { Reading, When } from '../reading/reading.ts';
import type { Fields } from '../statement/kept-fields.ts';
import { projectBeside } from '../statement/project.ts';
import { pageOfItems } from './page-of-items.ts';
import { readerOf } from './reader-of.ts';
import { thingsByCode } from './things-by-code.ts';

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
  countUpTo: (key: string) => {
    const next = items.findIndex(({ power }) => compareCodes(power, key) > 0);
    return next < 0 ? items.length : next;
  },
});

interface On {
  readonly reading: Reading;
  readonly when: When;
}

/** How powers fit a zone, as what is asked of them. */
export async function showFits(
  on: On,
  zone: string,
  rows: readonly FitRow[],
  fields: Fields,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const shown = rows.map((): Record<string, unknown> => ({}));
  const put = (key: string, valueOf: (row: FitRow) => unknown) =>
    rows.forEach((row, place) => (shown[place]![key] = valueOf(row)));
  for (const { key, field, fields: of } of fields) {
    if (field === 'zone') {
      const zones = await thingsByCode(on, 'Zone', rows.length > 0 ? [zone] : [], of);
      put(key, () => zones.get(zone));
    } else if (field === 'power') {
      const powers = await thingsByCode(
        on,
        'Power',
        rows.map(({ power }) => power),
        of,
      );
      put(key, ({ power }) => powers.get(power));
    } else if (field === 'missing') {
      const elements = await thingsByCode(
        on,
        'SupportElement',
        rows.flatMap(({ missing }) => missing),
        of,
      );
      put(key, ({ missing }) => missing.map((each) => elements.get(each)));
    } else if (field === 'chains') {
      const chains = await showChains(
        on,
        rows.flatMap((row) => row.chains),
        of,
      );
      put(key, (row) => row.chains.map((each) => chains.get(each)));
    }
  }
  return rows.map((row, place) => projectBeside(shown[place] ?? {}, fields, row));
}

type FitChain = FitRow['chains'][number];

async function showChains(
  on: On,
  all: readonly FitChain[],
  fields: Fields,
): Promise<ReadonlyMap<FitChain, unknown>> {
  const shown = new Map(all.map((each) => [each, {} as Record<string, unknown>]));
  for (const { key, field, fields: of } of fields) {
    if (field === 'chain') {
      const chains = await thingsByCode(
        on,
        'Chain',
        all.map(({ chain }) => chain),
        of,
      );
      for (const [each, object] of shown) object[key] = chains.get(each.chain);
    } else if (field === 'missing') {
      const powers = await thingsByCode(
        on,
        'Power',
        all.flatMap(({ missing }) => missing),
        of,
      );
      for (const [each, object] of shown) object[key] = each.missing.map((code) => powers.get(code));
    }
  }
  return new Map([...shown].map(([each, object]) => [each, projectBeside(object, fields, {})]));
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
    const shown = some.map((): Record<string, unknown> => ({}));
    for (const { key, field, fields: below } of of) {
      if (field !== 'power') continue;
      const codes = some.map(({ power }: CatalogueRow) => power);
      const powers = await thingsByCode({ reading, when: args }, 'Power', codes, below);
      codes.forEach((code, place) => (shown[place]![key] = powers.get(code)));
    }
    return some.map((row, place) => projectBeside(shown[place] ?? {}, of, row));
  });
}
