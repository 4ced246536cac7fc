import { globalId } from '../../domain/global-id.ts';
import type { End, EvidenceLink } from '../../rules/evidence.ts';
import { auditOf } from '../audits/registry.ts';
import type { FoundFinding } from '../audits/run-audit.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { findNames, NAMED } from '../reading/find-names.ts';
import type { Reading, When } from '../reading/reading.ts';
import type { SimulatedThings } from './show-simulated.ts';

/** Types whose things have an id of their own, but no name. */
const CODED: ReadonlySet<string> = new Set(['Delegation', 'Article', 'Certificate']);

/** The evidence of each finding as it is asked; nothing where it is not. One statement for all the names. */
export async function answerEvidence(
  reading: Reading,
  findings: readonly FoundFinding[],
  when: When,
  fields: readonly SelectedField[] | undefined,
  simulated: SimulatedThings,
): Promise<readonly unknown[]> {
  if (!fields) return [];
  const paths = findings.map((finding) => auditOf(finding.kind).evidence(finding, finding.witnesses));
  const ends = paths.flat().flatMap(({ from, to }) => [from, to]);
  const names = await findNames(reading, ends, when);
  return paths.map((path) => path.map((link) => shown(link, names, simulated)));
}

type Names = ReadonlyMap<string, unknown>;

const shown = ({ from, relation, to, isThere }: EvidenceLink, names: Names, simulated: SimulatedThings) => ({
  from: shownEnd(from, names, simulated),
  relation,
  to: shownEnd(to, names, simulated),
  isThere,
});

function shownEnd({ type, code }: End, names: Names, simulated: SimulatedThings) {
  const said = simulated.get(type, code);
  const id = code !== null && (NAMED.has(type) || CODED.has(type)) ? globalId(type, code) : null;
  const name = said?.isNew ? said.values['name'] : id === null ? null : names.get(id);
  return { id, type, code, name: name ?? null };
}
