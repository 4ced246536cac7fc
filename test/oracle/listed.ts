import type { SheetRows } from './city.ts';

/** How far lists of adjustments and their items are, and which opinions are late, from the rows alone. Days are ISO texts. */

type Row = Readonly<Record<string, string>>;

const rowsOf = (sheets: SheetRows, name: string): readonly Row[] => {
  const [header = [], ...rows] = sheets[name] ?? [];
  return rows.map((cells) =>
    Object.fromEntries(header.map((column, place) => [String(column), String(cells[place] ?? '')])),
  );
};
const holds = ({ validFrom = '', validTo = '' }: Row, day: string): boolean =>
  (validFrom === '' || validFrom <= day) && (validTo === '' || day < validTo);
const come = (day: string | undefined, on: string): boolean => day !== undefined && day !== '' && day <= on;

function listState(row: Row, on: string): string {
  if (come(row['withdrawnOn'], on)) return 'WITHDRAWN';
  if (come(row['publishedOn'], on)) return come(row['effectiveFrom'], on) ? 'IN_EFFECT' : 'PUBLISHED';
  if (come(row['signedOn'], on)) return 'SIGNED';
  if (come(row['decidedOn'], on)) return 'DECIDED';
  if (come(row['returnedOn'], on)) return 'RETURNED';
  if (come(row['forwardedOn'], on)) return 'FORWARDED';
  return come(row['submittedOn'], on) ? 'SUBMITTED' : 'DRAFT';
}

const MODES: Readonly<Record<string, string>> = { 授权: '授权', 委托: '委托' };

export interface OracleItem {
  readonly item: string;
  readonly state: string;
}

export function itemStates(sheets: SheetRows, on: string): readonly OracleItem[] {
  const lists = rowsOf(sheets, 'adjustmentLists');
  return rowsOf(sheets, 'adjustmentItems')
    .filter((row) => holds(row, on))
    .flatMap((row) => {
      const list = lists.find((each) => each['code'] === row['list'] && holds(each, on));
      return list
        ? [{ item: `${row['list']}|${row['order']}`, state: itemState(sheets, list, row, on) }]
        : [];
    })
    .sort((one, other) => (one.item < other.item ? -1 : 1));
}

function itemState(sheets: SheetRows, list: Row, row: Row, on: string): string {
  const state = listState(list, on);
  if (state === 'WITHDRAWN') return 'DROPPED';
  const outcome = come(row['decidedOn'], on) ? row['outcome'] : '';
  if (outcome === '不同意') return 'REJECTED';
  if (outcome === '暂缓') return 'DEFERRED';
  if (outcome !== '同意') return 'PENDING';
  const day = row['effectiveFrom'] || list['effectiveFrom'] || '';
  if (!['PUBLISHED', 'IN_EFFECT'].includes(state) || day === '') return 'APPROVED';
  if (day > on) return 'ANNOUNCED';
  const held = rowsOf(sheets, 'delegations').find(
    (each) => each['zone'] === list['zone'] && each['power'] === row['power'] && holds(each, day),
  );
  const isSo =
    row['action'] === '交回'
      ? !held
      : held !== undefined && (row['action'] === '承接' || held['mode'] === MODES[row['mode'] ?? '']);
  return isSo ? 'CARRIED_OUT' : 'NOT_CARRIED_OUT';
}

/** What is owed of opinions: item, state, due. */
export function opinionsOwed(sheets: SheetRows, on: string): readonly string[] {
  const items = rowsOf(sheets, 'adjustmentItems');
  return rowsOf(sheets, 'adjustmentLists')
    .filter((list) => holds(list, on) && listState(list, on) === 'SUBMITTED')
    .flatMap((list) => {
      const since = list['submittedOn'] ?? '';
      const due = list['opinionsBy'] || since;
      return items
        .filter((row) => row['list'] === list['code'] && holds(row, on))
        .map((row) => {
          const given = rowsOf(sheets, 'opinions').filter(
            (each) =>
              each['list'] === row['list'] &&
              each['order'] === row['order'] &&
              since <= (each['givenOn'] ?? '') &&
              (each['givenOn'] ?? '') <= on &&
              items.some(
                (named) =>
                  named['list'] === row['list'] &&
                  named['order'] === row['order'] &&
                  named['power'] === row['power'] &&
                  holds(named, each['givenOn'] ?? ''),
              ) &&
              each['department'] === departmentOf(sheets, row['power'] ?? ''),
          );
          const state = given.length > 0 ? 'DONE' : on <= due ? 'OPEN' : 'LATE';
          return `${row['list']}|${row['order']} ${state} ${due}`;
        });
    })
    .sort();
}

const departmentOf = (sheets: SheetRows, power: string): string | undefined =>
  rowsOf(sheets, 'powers').find(({ code }) => code === power)?.['department'];
