import * as outcomes from '../domain/messages/outcomes.ts';
import { DIFFERENCE_KINDS, type Words } from '../domain/words.ts';
import { COMPARED_RECORDS } from '../kinds/words.ts';
import type { ComparedDifference, ComparisonHead } from '../reports/compare-report.ts';
import { tell } from './language.ts';

/** The comparison for people: counts, and a line for each difference. */
export function comparisonText(
  { revision, totalCount, counts }: ComparisonHead,
  shown: readonly ComparedDifference[],
  out?: string,
): string {
  const more = totalCount - shown.length;
  return [
    tell(outcomes.differences(revision, totalCount)),
    ...counts
      .filter(({ added, removed, changed }) => added + removed + changed > 0)
      .map(
        ({ record, added, removed, changed }) =>
          `${`+${added}`.padStart(8)} ${`-${removed}`.padStart(8)} ${`~${changed}`.padStart(8)}  ${record.padEnd(20)}${chinese(COMPARED_RECORDS, record)}`,
      ),
    ...shown.map(lineOf),
    ...(out !== undefined ? [tell(outcomes.allIn(out))] : []),
    ...(out === undefined && more > 0 ? [tell(outcomes.moreWithOut(more))] : []),
    '',
  ].join('\n');
}

const chinese = (words: Words, value: string): string =>
  Object.entries(words).find(([, each]) => each === value)?.[0] ?? value;

function lineOf({ kind, record, key, fields, change }: ComparedDifference): string {
  const said = fields.map(({ field, before, after, beforeName, afterName }) => {
    const [one, other] = [valueOf(before, beforeName), valueOf(after, afterName)];
    if (kind === 'ADDED') return `${field}: ${other}`;
    return kind === 'REMOVED' ? `${field}: ${one}` : `${field}: ${one} → ${other}`;
  });
  const by = change === null ? '' : `  [${change.revision} ${change.operation} ${change.actor}]`;
  return `${chinese(DIFFERENCE_KINDS, kind)} ${kind}  ${chinese(COMPARED_RECORDS, record)} ${record} ${key}  ${said.join('; ')}${by}`;
}

const valueOf = (value: string | null, name: string | null): string =>
  value === null ? '-' : name === null ? value : `${name}(${value})`;
