import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayFromIso } from '../domain/days.ts';
import { firstZoneOf, rowsOf } from './city.ts';
import { ratios, say, shown } from './figures.ts';
import { give } from './give.ts';
import type { ImpactRun } from './impact.ts';
import { withCopy, type Neo4j } from './neo4j.ts';
import { ask, timed, withService } from './service.ts';

const DAY = '2016-11-24';
const ITEMS = 500;
const REVIEW = readFileSync(
  join(import.meta.dirname, '../test/data/contract/lifecycle/adjustment-review.graphql'),
  'utf8',
);
const AUDIT = `query ($day: Date!) { audit(asOf: $day) { counts { kind count } findings(first: 50) { totalCount edges { node { kind detail message } } } } }`;

/** The review of a list of as many items as a list may have, beside the whole audit of a day not asked before, through HTTP. */
export async function benchReviews({ folder, store, city, rounds }: ImpactRun): Promise<void> {
  await withCopy({ folder, store }, async (neo4j) => {
    await submitList(neo4j, city);
    await withService(neo4j, folder, (port) => timeReviews(port, rounds));
  });
}

async function timeReviews(port: number, rounds: number): Promise<void> {
  const reviews: number[] = [];
  const audits: number[] = [];
  for (let turn = 0; turn <= rounds; turn += 1) {
    const day = `2016-10-${String(turn + 1).padStart(2, '0')}`;
    const [, audit] = await timed(() => ask(port, AUDIT, { day }));
    const [{ adjustmentReview: told }, review] = (await timed(() =>
      ask(port, REVIEW, { list: 'BENCH', asOf: DAY, effectiveFrom: `2016-12-${10 + turn}` }),
    )) as [{ adjustmentReview: { items: readonly { refusal: string | null }[] } }, number];
    if (told.items.length !== ITEMS || told.items.some(({ refusal }) => refusal !== null))
      throw new Error('the review refuses items');
    if (turn === 0) continue; // the first turn plans
    audits.push(audit);
    reviews.push(review);
  }
  say(
    `the review of ${ITEMS} items: ${shown(reviews)} seconds, in so many audits of a day: ${shown(ratios(reviews, audits))}`,
  );
}

/** A list of the first zone: half of it gives back what the zone holds, half takes over what it does not. */
async function submitList({ database }: Neo4j, city: string): Promise<void> {
  const zone = firstZoneOf(city);
  const named = new Set<string>();
  const held = new Set<string>();
  for (const [of, power = '', , from = '', to = ''] of rowsOf(city, 'delegations')) {
    if (of !== zone) continue;
    named.add(power);
    if (from <= DAY && to === '') held.add(power);
  }
  const free = rowsOf(city, 'powers').flatMap(([power = '']) => (named.has(power) ? [] : [power]));
  const items = [
    ...[...held].slice(0, ITEMS / 2).map((power) => ({ action: 'GIVE_BACK', power })),
    ...free.slice(0, ITEMS / 2).map((power) => ({ action: 'TAKE_OVER', power })),
  ].map((item, place) => ({ order: place + 1, ...item }));
  if (items.length < ITEMS) throw new Error(`the city has but ${items.length} powers for a list`);
  const day = dayFromIso(DAY) ?? 0;
  for (const change of [
    { draftAdjustment: { code: 'BENCH', zone, by: zone, name: 'BENCH' } },
    { putItems: { list: 'BENCH', items } },
    { submitAdjustment: { list: 'BENCH', opinionsBy: '2016-12-31' } },
  ])
    await give(database, [change], day);
}
