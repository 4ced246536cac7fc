import { globalId } from '../../domain/global-id.ts';
import type { Finding } from '../../domain/findings.ts';
import type { Limits } from '../../rules/look.ts';
import type { End, EvidenceLink } from '../../rules/evidence.ts';
import type { ImpactFinding } from '../../questions/impact.ts';
import { usualLimits } from './usual-limits.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { findNames, NAMED } from '../reading/find-names.ts';
import type { Reading, When } from '../reading/reading.ts';
import type { SimulatedThings } from './show-simulated.ts';

/** Types whose things have an id of their own, but no name. */
const CODED: ReadonlySet<string> = new Set(['Delegation', 'Article', 'Certificate']);

/** The evidence of each finding as it is asked; nothing where it is not. One statement for all the names. */
export async function answerEvidence(
  reading: Reading,
  findings: readonly (Finding | ImpactFinding)[],
  { when, limits, simulated }: EvidenceAt,
  fields: readonly SelectedField[] | undefined,
): Promise<readonly unknown[]> {
  if (!fields) return [];
  const paths = await pathsOf(reading, findings, when, limits);
  const ends = paths.flat().flatMap(({ from, to }) => [from, to]);
  const names = await findNames(reading, ends, when);
  return paths.map((path) => path.map((link) => shown(link, names, simulated)));
}

interface EvidenceAt {
  readonly when: When;
  readonly limits: Limits | undefined;
  readonly simulated: SimulatedThings;
}

/** What a simulation finds has its evidence with it; of all else the record tells. */
async function pathsOf(
  reading: Reading,
  findings: readonly (Finding | ImpactFinding)[],
  when: When,
  limits: Limits | undefined,
): Promise<readonly (readonly EvidenceLink[])[]> {
  const plain = findings.filter((finding) => !('path' in finding));
  const found =
    plain.length === 0
      ? []
      : await reading.audits.ask(
          'evidence',
          { keys: plain, limits: limits ?? usualLimits(reading) },
          await reading.moment(when),
          reading.options,
        );
  const byFinding = new Map(plain.map((finding, place) => [finding, found[place] ?? []]));
  return findings.map((finding) =>
    'path' in finding && finding.path ? finding.path : (byFinding.get(finding) ?? []),
  );
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
  const name = said?.isNew ? said.values[NAMED.get(type) ?? 'name'] : id === null ? null : names.get(id);
  return { id, type, code, name: name ?? null };
}
