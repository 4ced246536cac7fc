import { Command } from 'commander';
import type { Language } from '../domain/language.ts';
import { helpLists } from '../domain/messages/help-lists.ts';
import { REVIEW, reviewTitle, shareOfZone, staleness } from '../domain/messages/list-paper.ts';
import { labelOf } from '../kinds/labels.ts';
import { fetchReview, NOT_TOLD, type ListReview, type ReviewedItem } from './fetch-review.ts';
import { tell } from './language.ts';
import { localReader } from './local-reader.ts';
import { isoDayText } from './option-values.ts';
import { withDatabase } from './with-database.ts';

interface ReviewFlags {
  readonly effectiveFrom?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly language: Language;
  readonly json?: boolean;
}

export function listReviewCommand(): Command {
  const help = helpLists.listReview;
  return new Command('list-review')
    .summary(tell(help.summary))
    .description(tell(help.description))
    .argument('<list>', tell(help.list))
    .option('--effective-from <day>', tell(help.effectiveFrom), isoDayText)
    .option('--as-of <day>', tell(help.asOf), isoDayText)
    .option('--known-at <moment>', tell(help.knownAt))
    .option('--json', tell(help.json))
    .action(listReview);
}

async function listReview(list: string, { json, language, ...flags }: ReviewFlags): Promise<void> {
  const { effectiveFrom, asOf, knownAt } = flags;
  const review = await withDatabase(({ database }, config) =>
    fetchReview(localReader(database, config, { language }), { list, effectiveFrom, asOf, knownAt }),
  );
  process.stdout.write(json ? `${JSON.stringify(review, null, 2)}\n` : reviewText(review));
}

const word = (ofEnum: string, value: string): string => tell(labelOf(ofEnum, value));
const called = ({ code, name }: { readonly code: string; readonly name: string }) => `${name}(${code})`;

function reviewText(review: ListReview): string {
  const { list, effectiveFrom, basedOn, isStale, share, items, impact } = review;
  const state = word('AdjustmentState', list.state);
  const title = reviewTitle({ code: list.code, name: list.name, zone: list.zone.name, state }, effectiveFrom);
  const section = (name: keyof typeof REVIEW, lines: readonly string[]) => [
    '',
    `${tell(REVIEW[name])}: ${lines.length}`,
    ...lines.map((line) => `  ${line}`),
  ];
  const told = (some: readonly { readonly message: string }[]) => some.map(({ message }) => message);
  return [
    tell(title),
    `${tell(staleness(basedOn, isStale))}; ${tell(shareOfZone(share))}`,
    ...section('items', items.map(itemLine)),
    ...section('introduced', told(impact.introduced)),
    ...section('resolved', told(impact.resolved)),
    ...section('changed', told(impact.changed)),
    ...section(
      'owed',
      impact.owed.map(
        ({ matter, count, due, power }) =>
          `${word('Matter', matter)} ${power ? `${called(power)} ` : ''}× ${count}, ${due}`,
      ),
    ),
    ...section('introducedSince', told(review.introducedSince)),
    ...section('goneSince', told(review.goneSince)),
    '',
  ].join('\n');
}

function fitWords(fit: ReviewedItem['fit']): readonly string[] {
  if (fit === null) return [NOT_TOLD];
  const lacks = fit.missing.map(called).join('、');
  const chains = fit.chains.filter(({ missing }) => missing.length > 0);
  return [
    word('FitAdvice', fit.advice),
    ...(lacks ? [`${tell(REVIEW.missing)} ${lacks}`] : []),
    ...chains.map(
      ({ chain, missing }) => `${called(chain)} ${tell(REVIEW.chainLacks)} ${missing.map(called).join('、')}`,
    ),
  ];
}

function itemLine({ item, fit, refusal }: ReviewedItem): string {
  const mode = item.mode === null ? '' : ` ${word('DelegationMode', item.mode)}`;
  return [
    `${item.order}. ${word('AdjustmentAction', item.action)}${mode} ${called(item.power)}`,
    word('ItemState', item.state),
    ...fitWords(fit),
    ...(refusal === null ? [] : [`${tell(REVIEW.refused)}: ${refusal}`]),
  ].join('; ');
}
