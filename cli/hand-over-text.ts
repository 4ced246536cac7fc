import type { RecordAsker } from '../resolvers/record-asker.ts';
import { wholeAnswer, type PageOf } from './pages.ts';

interface HandOverItem {
  readonly state: 'TAKEN' | 'LEFT' | 'COVERED';
  readonly message: string;
  readonly candidates: readonly { readonly message: string }[];
}

export interface HandOverReport {
  readonly asOf: string;
  readonly revision: number;
  readonly taken: number;
  readonly left: number;
  readonly covered: number;
  readonly changes: readonly unknown[];
  readonly items: readonly HandOverItem[];
}

interface Page extends Omit<HandOverReport, 'items'> {
  readonly items: PageOf<HandOverItem>;
}

const PLAN = `
  query ($person: ID, $post: ID, $section: ID, $asOf: Date, $knownAt: DateTime, $overload: Int, $leaving: Boolean, $after: String) {
    handOverPlan(person: $person, post: $post, section: $section, asOf: $asOf, knownAt: $knownAt, overload: $overload) {
      asOf revision taken left covered changes(leaving: $leaving)
      items(first: 500, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { state message candidates { message } } }
      }
    }
  }`;

/** The whole plan: all pages of one revision. Null where there is nothing of the code. */
export async function fetchHandOver(
  asker: RecordAsker,
  variables: Readonly<Record<string, unknown>>,
): Promise<HandOverReport | null> {
  const asked = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
  const whole = await wholeAnswer(
    async (after) => (await asker.askText(PLAN, { ...asked, after }))['handOverPlan'] as Page | null,
    ({ items }) => items,
  );
  return whole && { ...whole.answer, items: whole.nodes };
}

/** How many other candidates of a step are shown. */
const OTHERS = 2;

/** The plan for people: what nobody takes first, then who takes what and who else could. */
export function handOverText(plan: HandOverReport): string {
  const { asOf, revision, taken, left, covered, items, changes } = plan;
  const section = (title: string, state: HandOverItem['state'], count: number) => [
    `${title}: ${count}`,
    ...items.filter((item) => item.state === state).flatMap(lines),
  ];
  return [
    `${asOf}, revision ${revision} / 第 ${revision} 版`,
    ...section('Left with nobody / 无人接手', 'LEFT', left),
    ...section('Somebody else answers already / 另有人负责', 'COVERED', covered),
    ...section('Taken / 有人接手', 'TAKEN', taken),
    `Changes / 变更: ${changes.length} (--json)`,
    '',
  ].join('\n');
}

function lines({ message, candidates }: HandOverItem): readonly string[] {
  const more = candidates.length - 1 - OTHERS;
  return [
    `  ${message}`,
    ...candidates.slice(0, 1 + OTHERS).map((each, place) => `    ${place === 0 ? '→' : '·'} ${each.message}`),
    ...(more > 0 ? [`    … ${more} more / 另有 ${more} 人`] : []),
  ];
}
