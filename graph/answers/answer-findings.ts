import { AUDIT_TITLES, findingId, findingKeyText } from '../../domain/findings.ts';
import { joinKey } from '../../domain/keys.ts';
import { auditOf } from '../audits/registry.ts';
import type { FindingNames } from '../audits/audit-rule.ts';
import type { FoundFinding } from '../audits/run-audit.ts';
import { projectBeside } from '../statement/project.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { findAcceptances } from '../reading/acceptances.ts';
import { answerEvidence } from './answer-evidence.ts';
import { nameThings } from '../reading/name-things.ts';
import type { Reading, When } from '../reading/reading.ts';
import { inSentence, sentenceField, thingFields } from './sentence-names.ts';
import { NOTHING_SIMULATED, type SimulatedThings } from './show-simulated.ts';

type Named = Readonly<Record<string, unknown>>;

/** What is known of findings beside what they say: in a simulation. */
export interface BesideFindings {
  readonly because?: ReadonlyMap<string, readonly number[]> | undefined;
  readonly simulated?: SimulatedThings;
}

/** What is asked of findings, in their order; one statement each for the things that they name, evidence, acceptances. */
export async function answerFindings(
  reading: Reading,
  findings: readonly FoundFinding[],
  when: When,
  fields: readonly SelectedField[],
  { because, simulated = NOTHING_SIMULATED }: BesideFindings = {},
): Promise<readonly unknown[]> {
  const asked = namedFields(fields);
  const evidenceFields = fields.find(({ field }) => field === 'evidence')?.fields;
  const isAccepted = fields.some(({ field }) => field === 'acceptance');
  const [named, evidence, acceptances] = await Promise.all([
    nameThings(reading, 'Finding', findings.map(codesOf), when, asked),
    answerEvidence(reading, findings, when, evidenceFields, simulated),
    isAccepted ? reading.moment(when).then((at) => findAcceptances(reading, findings, at)) : [],
  ]);
  return findings.map((finding, place) => {
    const things = withSimulated(named[place] ?? {}, codesOf(finding), asked, simulated);
    const plain = {
      ...plainOf(reading, finding, things),
      evidence: evidence[place],
      acceptance: acceptances[place] ?? null,
      because: because?.get(findingKeyText(finding)) ?? null,
    };
    return projectBeside(things, fields, plain);
  });
}

function withSimulated(
  things: Named,
  codes: Readonly<Record<Name, string | null>>,
  asked: readonly SelectedField[],
  simulated: SimulatedThings,
): Named {
  const shown = asked.flatMap(({ key, field, fields }) =>
    isName(field) && simulated.get(TYPES[field], codes[field])
      ? [[key, simulated.show(TYPES[field], codes[field], things[key], fields)]]
      : [],
  );
  return shown.length === 0 ? things : { ...things, ...(Object.fromEntries(shown) as Named) };
}

function plainOf(reading: Reading, finding: FoundFinding, things: Named): Named {
  const audit = auditOf(finding.kind);
  return {
    id: findingId(finding),
    kind: finding.kind,
    severity: finding.severity,
    title: AUDIT_TITLES[audit.kind][reading.language],
    clause: audit.clause[reading.language],
    detail: finding.detail,
    get message() {
      return audit.message[reading.language](namesIn(finding, things));
    },
  };
}

const codesOf = ({ zone, power, step, chain, person, element }: FoundFinding) => ({
  zone,
  power,
  step: step === null ? null : joinKey([zone ?? '', power ?? '', String(step)]),
  chain,
  person,
  element,
});

const TYPES = {
  zone: 'Zone',
  power: 'Power',
  step: 'Step',
  chain: 'Chain',
  person: 'Person',
  element: 'SupportElement',
} as const;
type Name = keyof typeof TYPES;

const isName = (field: string): field is Name => Object.hasOwn(TYPES, field);

const namedFields = thingFields(
  isName,
  Object.entries(TYPES).map(([name, type]) => sentenceField('Finding', name, type, 'name')),
);

function namesIn(finding: FoundFinding, things: Named): FindingNames {
  const called = (name: Name): string | null => {
    const code = finding[name];
    if (code === null) return null;
    const thing = inSentence(things, name);
    if (!thing?.name) return String(code);
    return name === 'step' ? `${code}“${thing.name}”` : `${thing.name}(${code})`;
  };
  return {
    zone: called('zone'),
    power: called('power'),
    step: called('step'),
    chain: called('chain'),
    person: called('person'),
    element: called('element'),
    detail: finding.detail,
  };
}
