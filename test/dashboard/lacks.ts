import { expect, it } from 'vitest';
import { barriers, open, settled, visit, ZH } from './browser.ts';
import type { Stage } from './uses.ts';

interface Measure {
  readonly measure: string;
  readonly owed: number;
  readonly done: number;
}
interface Readiness {
  readonly zone: { readonly code: string; readonly name: string };
  readonly weakest: string | null;
  readonly measures: readonly Measure[];
}

/** Where it is weakest and why, who answers today, and whom to ask. */
export function lacks(at: () => Stage): void {
  const reader = (corner = ZH) => visit(at().browser, at().live.origin, corner);
  const dataOf = async <Data>(query: string): Promise<Data> => {
    const { body } = await at().live.post({ query });
    expect(body.errors).toBeUndefined();
    return body.data as Data;
  };

  it('the first screen says in what each zone is weakest, and leads to the list that says why', async () => {
    const { context, page, faults } = await reader();
    await open(page, '/?asOf=2022-06-01');
    const { zoneReadiness } = await dataOf<{ zoneReadiness: readonly Readiness[] }>(
      '{ zoneReadiness(asOf: "2022-06-01") { zone { code name } weakest measures { measure owed done } } }',
    );
    const { labels } = await dataOf<{ labels: readonly { value: string; zh: string }[] }>(
      '{ labels(enums: ["ReadinessMeasure"]) { value zh } }',
    );
    const said = new Map(labels.map(({ value, zh }) => [value, zh]));
    const measured = zoneReadiness.filter(({ weakest }) => weakest !== null);
    expect(measured.length).toBeGreaterThan(1);
    for (const { zone, weakest, measures } of measured) {
      const cell = page.locator('tr', { hasText: zone.name }).locator('td[data-label="最弱之处"]');
      const { owed = 1, done = 0 } = measures.find(({ measure }) => measure === weakest) ?? {};
      const share = `${Math.floor((done / owed) * 1000) / 10}%`;
      expect([zone.code, await cell.innerText()]).toEqual([
        zone.code,
        expect.stringMatching(new RegExp(`${said.get(weakest ?? '')}\\s*${share}`)),
      ]);
    }
    await page.locator('td[data-label="最弱之处"] a').first().click();
    await page.waitForURL(/\/(owed|audits)\?.*zones=Z-/);
    await settled(page);
    expect(await page.locator('.list-end').count()).toBe(1);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('a box of the trace says what is wrong with who is in it, and who stands in', async () => {
    const { context, page, faults } = await reader();
    const kinds = 'STAFF_NOT_IN_POST, CERTIFICATE_MISSING';
    const { audit } = await dataOf<{
      audit: { findings: { edges: readonly { node: { kind: string; power: { code: string } } }[] } };
    }>(
      `{ audit(kinds: [${kinds}], asOf: "2022-06-01") { findings(first: 500) { edges { node { kind power { code } } } } } }`,
    );
    const found = audit.findings.edges.map(({ node }) => node);
    for (const [kind, word] of [
      ['STAFF_NOT_IN_POST', '不在岗'],
      ['CERTIFICATE_MISSING', '无证'],
    ] as const) {
      const power = found.find((each) => each.kind === kind)?.power.code ?? '';
      await open(page, `/powers/${power}?asOf=2022-06-01`);
      const those = found.filter((each) => each.kind === kind && each.power.code === power);
      const flaws = page.locator('.slot-flawed .flaw', { hasText: word });
      await flaws.first().waitFor();
      expect([kind, await flaws.count()]).toEqual([kind, those.length]);
    }
    expect(await barriers(page)).toEqual([]);
    const { delegations } = await actingIn(dataOf);
    const one = delegations.find(({ acting }) => acting.length > 0);
    expect(one).toBeDefined();
    await open(page, `/powers/${one?.power}?asOf=2022-06-01`);
    for (const name of one?.acting ?? [])
      expect(await page.locator('.trace').innerText()).toContain(`${name} 代理`);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('a power has its manual: whom to call, who knows, who teaches, and by which documents', async () => {
    const { context, page } = await reader();
    await open(page, '/powers/LAW-C015-A?asOf=2016-06-01');
    const text = await page.locator('section', { hasText: '办事手册' }).last().innerText();
    for (const said of [
      '电话 0711-0000001（示例）',
      '可远程指导',
      '秦伯言（示例）',
      '水土保持与生态审批业务培训（示例）',
    ])
      expect(text).toContain(said);
    await context.close();
  });

  it('a comparison is in Chinese to its last column and word', async () => {
    const { context, page } = await reader();
    await open(page, '/compare?from=2015-06-01&asOf=2022-06-01');
    const names = await page.locator('main td .plain-list .quiet').allInnerTexts();
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !/\p{Script=Han}/u.test(name))).toEqual([]);
    const words = await page.locator('main td ins').allInnerTexts();
    expect(words.filter((word) => /^[A-Z]+(_[A-Z]+)+$/.test(word))).toEqual([]);
    await context.close();
  });
}

/** The delegations of the first zone on a day on which people are away, with the names of who acts. */
async function actingIn(dataOf: <Data>(query: string) => Promise<Data>) {
  interface Step {
    readonly responsibilities: readonly { readonly acting: { readonly person: { name: string } } | null }[];
  }
  const { zone } = await dataOf<{
    zone: {
      delegations: { edges: readonly { node: { power: { code: string }; steps: readonly Step[] } }[] };
    };
  }>(
    `{ zone(code: "Z-GD", asOf: "2022-06-01") { delegations(first: 100) { edges { node {
      power { code } steps { responsibilities { acting { person { name } } } } } } } } }`,
  );
  const delegations = zone.delegations.edges.map(({ node: { power, steps } }) => ({
    power: power.code,
    acting: steps.flatMap((step) =>
      step.responsibilities.flatMap(({ acting }) => (acting ? [acting.person.name] : [])),
    ),
  }));
  return { delegations };
}
