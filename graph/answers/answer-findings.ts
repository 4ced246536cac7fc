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
import { NAMED } from '../reading/find-names.ts';
import type { Reading, When } from '../reading/reading.ts';
import { inSentence, sentenceField, sentenceUnion, thingFields } from './sentence-names.ts';
import { thingsOfUnions } from './union-things.ts';
import { asSimulated, nameSimulated, type Named } from './name-simulated.ts';
import type { Beside } from './show-new.ts';
import { NOTHING_SIMULATED, type SimulatedThings } from './show-simulated.ts';

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
  const beside = { reading, when, simulated };
  const [named, evidence, acceptances, subjects, runs] = await Promise.all([
    nameSimulated(beside, { type: 'Finding', rows: findings.map(codesOf), types: TYPES }, asked),
    answerEvidence(reading, findings, { when, limits, simulated }, evidenceFields),
    isAccepted ? reading.moment(when).then((at) => findAcceptances(reading, findings, at)) : [],
    findSubjects(beside, findings, fields),
    isOfRecord && limits && isRunAsked(fields) ? findRuns(reading, findings, when, limits) : [],
  ]);
  return findings.map((finding, place) => {
    const things = { ...named[place], ...subjects[place] };
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
  beside: Beside,
  findings: readonly Finding[],
  fields: readonly SelectedField[],
): Promise<readonly Named[]> {
  const asked = subjectFields(fields);
  const idsOf = (_field: string, { subject }: Finding) =>
    subject ? [globalId(subject.type, subject.code)] : [];
  const found = await thingsOfUnions(beside.reading, asked, beside.when, idsOf)(findings);
  const shown = found.map((each) =>
    Object.fromEntries(Object.entries(each).map(([key, all]) => [key, (all as unknown[])[0] ?? null])),
  );
  for (const { key, byType } of asked)
    for (const [type, ofType] of byType ?? []) {
      const things = findings.map(({ subject }, place) => ({
        ...{ type, code: subject?.type === type ? subject.code : null },
        known: shown[place]?.[key],
      }));
      const values = await asSimulated(beside, things, ofType);
      values.forEach((value, place) => {
        const object = shown[place];
        if (object && value !== undefined) object[key] = value;
      });
    }
  return shown;
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

/** What else findings are about, with what a sentence calls it; a certificate has a number alone. */
const subjectFields = thingFields(
  (field) => field === 'subject',
  [sentenceUnion('Finding', 'subject', NAMED)],
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
    subject: finding.subject && subjectIn(finding.subject, things),
    detail: finding.detail,
  };
}

function subjectIn({ code }: NonNullable<Finding['subject']>, things: Named): string {
  const thing = inSentence(things, 'subject');
  return thing?.name ? `${thing.name}(${code})` : code;
}
