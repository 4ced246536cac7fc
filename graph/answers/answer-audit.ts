import {
  compareFindings,
  findingKeyText,
  parseFindingKey,
  SEVERITIES,
  type Finding,
  type FindingKey,
} from '../../domain/findings.ts';
import type { AcceptanceState } from '../../domain/words.ts';
import { limitOf } from '../audits/audit-limits.ts';
import { countFindings } from '../audits/count-findings.ts';
import type { Limits } from '../../rules/look.ts';
import { ruleOf, rulesOf } from '../../rules/registry.ts';
import { project } from '../statement/project.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { answerFindings } from './answer-findings.ts';
import { findAccepted, isAcceptanceCounted } from '../reading/acceptances.ts';
import { anyAuditArguments } from './audit-arguments.ts';
import { USUAL_WITHIN } from './find-act-findings.ts';
import { findFindings } from './find-findings.ts';
import { findingFilters } from '../reading/finding-filters.ts';
import { pageOfItems } from './page-of-items.ts';
import { momentField } from './moment-field.ts';
import type { Reading, When } from '../reading/reading.ts';

type Args = When & Readonly<Record<string, unknown>>;

/** The audit on a day: counts by kind, and the findings a page at a time. */
export async function answerAudit(
  reading: Reading,
  args: Args,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const { kinds, overload, backdated } = anyAuditArguments(args);
  const within = limitOf(args['within'], 'within', USUAL_WITHIN);
  const at = await reading.moment(args);
  const { timeZone } = reading.clock;
  const limits = { overload, backdated, timeZone };
  const filters = findingFilters(args);
  const question = { ...at, kinds, ...limits, ...(filters ? { filters } : {}) };
  const found = await findFindings(reading, question, within);
  const asked = args['zones'] as readonly string[] | null | undefined;
  const zones = asked && new Set(asked);
  const ofZones = zones ? found.filter(({ zone }) => zone !== null && zones.has(zone)) : found;
  const state = args['acceptance'] as AcceptanceState | null | undefined;
  const isAccepted =
    state || isAcceptanceCounted(fields, 'counts') ? await findAccepted(reading, at) : () => false;
  const findings = state
    ? ofZones.filter((finding) => isAccepted(finding) === (state === 'ACCEPTED'))
    : ofZones;
  const answer: Record<string, unknown> = {};
  for (const selected of fields) {
    if (selected.field === 'findings')
      answer[selected.key] = await page(reading, { findings, limits }, args, selected);
    else if (selected.field === 'counts')
      answer[selected.key] = project(
        selected.fields,
        countFindings(rulesOf(kinds), findings, reading.language, isAccepted),
      );
    else answer[selected.key] = momentField(selected, at);
  }
  return answer;
}

function page(
  reading: Reading,
  { findings, limits }: { readonly findings: readonly Finding[]; readonly limits: Limits },
  when: When,
  selected: SelectedField,
): Promise<unknown> {
  const args = selected.args?.(reading.variables) ?? {};
  const order = args['orderBy'] === 'SEVERITY' ? BY_SEVERITY : BY_PLACE;
  const items = order === BY_PLACE ? findings : findings.toSorted(order.compare);
  const list = {
    name: order.name,
    items,
    keyOf: findingKeyText,
    countUpTo: (key: string) => countUpTo(items, key, order),
  };
  return pageOfItems(list, args, selected.fields, (shown, fields) =>
    answerFindings(reading, shown, when, fields, { limits, runs: true }),
  );
}

/** An order of findings, and the name of a list of them in cursors. */
interface Order {
  readonly name: string;
  readonly compare: (one: FindingKey, other: FindingKey) => number;
}

const severityOf = ({ kind }: FindingKey): number => SEVERITIES.indexOf(ruleOf(kind).severity);

const BY_PLACE: Order = { name: 'Audit.findings', compare: compareFindings };
const BY_SEVERITY: Order = {
  name: 'Audit.findings SEVERITY',
  compare: (one, other) => severityOf(one) - severityOf(other) || compareFindings(one, other),
};

/** By halves: the findings are in order. */
function countUpTo(findings: readonly Finding[], text: string, { compare }: Order): number | undefined {
  const key = parseFindingKey(text);
  if (!key) return undefined;
  let [from, to] = [0, findings.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const finding = findings[middle];
    if (finding && compare(finding, key) <= 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
