import { AUDIT_TITLES, findingId, findingKeyText, type Finding } from '../../domain/findings.ts';
import { globalId } from '../../domain/global-id.ts';
import { joinKey } from '../../domain/keys.ts';
import type { Limits } from '../../rules/look.ts';
import { ruleOf } from '../../rules/registry.ts';
import type { FindingNames } from '../../rules/rule.ts';
import { projectBeside } from '../statement/project.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { findAcceptances } from '../reading/acceptances.ts';
import { findRuns, isRunAsked, NO_RUN } from './find-runs.ts';
import { answerEvidence } from './answer-evidence.ts';
import { nameThings } from '../reading/name-things.ts';
import type { Reading, When } from '../reading/reading.ts';
import { inSentence, sentenceField, thingFields } from './sentence-names.ts';
import { thingsOfUnions } from './union-things.ts';
import { showNew, type Beside } from './show-new.ts';
import { NOTHING_SIMULATED, type SimulatedThings } from './show-simulated.ts';

type Named = Readonly<Record<string, unknown>>;

/** What is known of findings beside what they say: in a simulation. */
export interface BesideFindings {
  readonly because?: ReadonlyMap<string, readonly number[]> | undefined;
  readonly simulated?: SimulatedThings;
  /** What was too much or too late where they were found; as usual unless said. */
  readonly limits?: Limits;
  /** Whether the record itself tells how long they have been: not in a simulation. */
  readonly runs?: boolean;
}

/** What is asked of findings, in their order; one statement each for the things that they name, evidence, acceptances. */
export async function answerFindings(
  reading: Reading,
  findings: readonly Finding[],
  when: When,
  fields: readonly SelectedField[],
  { because, limits, runs: isOfRecord = false, simulated = NOTHING_SIMULATED }: BesideFindings = {},
): Promise<readonly unknown[]> {
  const asked = namedFields(fields);
  const evidenceFields = fields.find(({ field }) => field === 'evidence')?.fields;
  const isAccepted = fields.some(({ field }) => field === 'acceptance');
  const [named, evidence, acceptances, brought, subjects, runs] = await Promise.all([
    nameThings(reading, 'Finding', findings.map(codesOf), when, asked),
    answerEvidence(reading, findings, { when, limits, simulated }, evidenceFields),
    isAccepted ? reading.moment(when).then((at) => findAcceptances(reading, findings, at)) : [],
    findBrought({ reading, when, simulated }, findings, asked),
    findSubjects(reading, findings, when, fields),
    isOfRecord && limits && isRunAsked(fields) ? findRuns(reading, findings, when, limits) : [],
  ]);
  return findings.map((finding, place) => {
    const known = { ...named[place], ...subjects[place] };
    const things = withSimulated(known, codesOf(finding), asked, simulated, brought);
    const plain = {
      ...plainOf(reading, finding, things),
      evidence: evidence[place],
      acceptance: acceptances[place] ?? null,
      because: because?.get(findingKeyText(finding)) ?? null,
      ...(runs[place] ?? NO_RUN),
    };
    return projectBeside(things, fields, plain);
  });
}

/** What else findings are about, by key of the answer. */
async function findSubjects(
  reading: Reading,
  findings: readonly Finding[],
  when: When,
  fields: readonly SelectedField[],
): Promise<readonly Named[]> {
  const idsOf = (field: string, { subject }: Finding) => {
    if (field !== 'subject') return undefined;
    return subject ? [globalId(subject.type, subject.code)] : [];
  };
  const found = await thingsOfUnions(reading, fields, when, idsOf)(findings);
  return found.map((each) =>
    Object.fromEntries(Object.entries(each).map(([key, all]) => [key, (all as unknown[])[0] ?? null])),
  );
}

/** The things that findings name as changes would have them, by key of the answer: those that only changes bring by code. */
async function findBrought(
  beside: Beside,
  findings: readonly Finding[],
  asked: readonly SelectedField[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, unknown>>> {
  const brought = new Map<string, ReadonlyMap<string, unknown>>();
  for (const { key, field, fields } of asked) {
    if (!isName(field)) continue;
    const codes = findings.map((finding) => codesOf(finding)[field]);
    brought.set(key, await showNew(beside, TYPES[field], codes, fields));
  }
  return brought;
}

function withSimulated(
  things: Named,
  codes: Readonly<Record<Name, string | null>>,
  asked: readonly SelectedField[],
  simulated: SimulatedThings,
  brought: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
): Named {
  const shown = asked.flatMap(({ key, field, fields }) => {
    const code = isName(field) ? codes[field] : null;
    const thing = isName(field) ? simulated.get(TYPES[field], code) : undefined;
    if (!thing || code === null) return [];
    const value = thing.isNew ? brought.get(key)?.get(code) : simulated.revised(thing, things[key], fields);
    return [[key, value] as const];
  });
  return shown.length === 0 ? things : { ...things, ...(Object.fromEntries(shown) as Named) };
}

function plainOf(reading: Reading, finding: Finding, things: Named): Named {
  const audit = ruleOf(finding.kind);
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

const codesOf = ({ zone, power, step, chain, person, element }: Finding) => ({
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

function namesIn(finding: Finding, things: Named): FindingNames {
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
    subject: finding.subject?.code ?? null,
    detail: finding.detail,
  };
}
