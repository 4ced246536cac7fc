import type { Cells } from '../tables/memory-source.ts';
import { cell, readFacts, type Tables } from './read-table.ts';
import { citation, STATUTES, statuteItems } from './statutes.ts';

interface StatuteChain {
  readonly code: string;
  readonly name: string;
  readonly permit: string;
  readonly approval: string;
  readonly supervision: string;
  /** Codes of what was cut from the same statute. */
  readonly enforcement: readonly string[];
  /** The department of the demo city, whose powers the chain's are. */
  readonly department: string;
}

const departments = new Map(statuteItems.map(({ code, department }) => [code, department]));

const CHAINS: readonly StatuteChain[] = readFacts('chains').map((row) => {
  const [law, edition, permit] = [cell(row, 'law'), cell(row, 'edition'), cell(row, 'permit')];
  const enforcement = cell(row, 'enforcement').split('；');
  const own = enforcement.map((code) => departments.get(code)).find((each) => each !== undefined);
  return {
    code: cell(row, 'code'),
    name: `${permit}（${law}）`,
    permit,
    approval: citation(law, edition, cell(row, 'approval').split('；')),
    supervision: citation(law, edition, cell(row, 'supervision').split('；')),
    enforcement,
    department: own ?? cell(row, 'department'),
  };
});

/** A link of a chain is a power even where the statute gives it to a body that is no department of a city. */
export const departmentsOfLinks: ReadonlyMap<string, string> = new Map(
  CHAINS.flatMap(({ enforcement, department }) => enforcement.map((code) => [code, department] as const)),
);

/** The chains that statutes make of a permit, with the powers to give it and to supervise its holders. */
export function statuteChains(): Tables {
  const tables = { powers: [] as Cells[], powerSources: [] as Cells[], chains: [] as Cells[] };
  const chainLinks: Cells[] = [];
  for (const chain of CHAINS) {
    const [approval, supervision] = [`${chain.code}-A`, `${chain.code}-S`];
    const links = [
      ['审批', approval],
      ['监管', supervision],
      ...chain.enforcement.map((code) => ['执法', code]),
    ];
    tables.chains.push({ code: chain.code, name: chain.name });
    tables.powers.push(
      power(chain, approval, `${chain.permit}核发`, '行政许可', chain.approval),
      power(chain, supervision, `对${chain.permit}持有人的监督检查`, '行政检查', chain.supervision),
    );
    tables.powerSources.push({ power: approval, source: STATUTES }, { power: supervision, source: STATUTES });
    links.forEach(([stage, code], index) =>
      chainLinks.push({ chain: chain.code, order: String(index + 1), stage, power: code }),
    );
  }
  return { ...tables, chainLinks };
}

const power = (
  { department }: StatuteChain,
  code: string,
  name: string,
  type: string,
  legalBasis: string,
): Cells => ({ code, name, type, department, legalBasis });
