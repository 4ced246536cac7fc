import type { Data } from './ask.ts';

/**
 * What of an answer is not so, as paths: every value is that of the truth, or null; of a list some may be left out, and
 * then only a count beside it, of what it lists, may be less.
 */
export function isToldTruly(told: Data, truth: Data, path = 'data'): readonly string[] {
  if (told === null || told === truth) return [];
  if (Array.isArray(told) && Array.isArray(truth)) return listFaults(told, truth, path);
  if (typeof told !== 'object' || typeof truth !== 'object' || truth === null)
    return [`${path}: ${JSON.stringify(told)}, and it is ${JSON.stringify(truth)}`];
  const list = path.slice(path.lastIndexOf('.') + 1);
  return Object.keys(told).flatMap((key) =>
    isCountOfListed(list, told, truth, key) ? [] : isToldTruly(told[key], truth[key], `${path}.${key}`),
  );
}

/** Each is one of the truth's, in their order. */
function listFaults(told: readonly Data[], truth: readonly Data[], path: string): readonly string[] {
  if (told.length === truth.length)
    return told.flatMap((each, place) => isToldTruly(each, truth[place], `${path}.${place}`));
  let from = 0;
  for (const [place, each] of told.entries()) {
    while (from < truth.length && isToldTruly(each, truth[from]).length > 0) from += 1;
    if (from === truth.length)
      return [`${path}.${place}: ${JSON.stringify(each)} is in no place of the truth`];
    from += 1;
  }
  return [];
}

/** What is counted of a list, of the one that is told: of findings and differences those that are the reader's. */
const OF_LIST: ReadonlySet<string> = new Set(['counts', 'facets', 'pageInfo']);

function isCountOfListed(list: string, told: Data, truth: Data, key: string): boolean {
  if (key === 'totalCount') {
    if (told.edges !== undefined) return told.totalCount === told.edges.length;
    return NOT_PUBLIC.has(list) && told.totalCount <= truth.totalCount;
  }
  return LESS.has(key) ? told[key] <= truth[key] : OF_LIST.has(key) && isLess(told[key], truth[key]);
}

/** Lists of what is not public, where nothing of them is asked but how many they have. */
const NOT_PUBLIC: ReadonlySet<string> = new Set([
  'people',
  'findings',
  'items',
  'responsibilities',
  'changes',
]);

/** Numbers of a Change, a hand-over plan and a day of change, which are of what is the reader's own, as the schema says. */
const LESS: ReadonlySet<string> = new Set([
  ...['added', 'corrected', 'removed', 'taken', 'left', 'covered', 'began', 'ended'],
]);

function isLess(told: Data, truth: Data): boolean {
  if (typeof told === 'number') return told <= truth;
  if (typeof told !== 'object' || told === null) return true;
  return Object.keys(told).every((key) => isLess(told[key], truth?.[key]));
}
