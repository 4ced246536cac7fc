import * as outcomes from '../domain/messages/outcomes.ts';
import type { RecordAsker } from '../resolvers/record-asker.ts';
import { wholeAnswer, type PageOf } from '../reports/pages.ts';
import { tell } from './language.ts';

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

const { HAND_OVER } = outcomes;

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
    tell(outcomes.onDay(asOf, revision)),
    ...section(tell(HAND_OVER.left), 'LEFT', left),
    ...section(tell(HAND_OVER.covered), 'COVERED', covered),
    ...section(tell(HAND_OVER.taken), 'TAKEN', taken),
    `${tell(HAND_OVER.changes)}: ${changes.length} (--json)`,
    '',
  ].join('\n');
}

function lines({ message, candidates }: HandOverItem): readonly string[] {
  const more = candidates.length - 1 - OTHERS;
  return [
    `  ${message}`,
    ...candidates.slice(0, 1 + OTHERS).map((each, place) => `    ${place === 0 ? '→' : '·'} ${each.message}`),
    ...(more > 0 ? [`    ${tell(outcomes.morePeople(more))}`] : []),
  ];
}
