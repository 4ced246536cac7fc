import { absence } from './absence.ts';
import { acceptance } from './acceptance.ts';
import { act } from './act.ts';
import { adjustmentItem } from './adjustment-item.ts';
import { adjustmentList } from './adjustment-list.ts';
import { alias } from './alias.ts';
import { calendarDay } from './calendar-day.ts';
import { catalogueEntry } from './catalogue-entry.ts';
import { certificate } from './certificate.ts';
import { chain } from './chain.ts';
import { chainLink } from './chain-link.ts';
import { confirmation } from './confirmation.ts';
import { contact } from './contact.ts';
import { delegation } from './delegation.ts';
import { department } from './department.ts';
import { deputy } from './deputy.ts';
import { document } from './document.ts';
import { documentScope } from './document-scope.ts';
import { duty } from './duty.ts';
import { evaluation } from './evaluation.ts';
import { expert } from './expert.ts';
import { filing } from './filing.ts';
import { identifier } from './identifier.ts';
import { inspection } from './inspection.ts';
import type { Kind } from './kind.ts';
import { article, law, lawEdition } from './laws.ts';
import { membership } from './membership.ts';
import { office } from './office.ts';
import { opinion } from './opinion.ts';
import { penalty } from './penalty.ts';
import { person } from './person.ts';
import { platform } from './platform.ts';
import { platformLink } from './platform-link.ts';
import { platformPower } from './platform-power.ts';
import { post } from './post.ts';
import { power } from './power.ts';
import { powerRequirement } from './power-requirement.ts';
import { powerSource } from './power-source.ts';
import { rectification } from './rectification.ts';
import { raised } from './raised.ts';
import { referenceItem } from './reference-item.ts';
import { responsibility } from './responsibility.ts';
import { seal } from './seal.ts';
import { secondment } from './secondment.ts';
import { section } from './section.ts';
import { standing } from './standing.ts';
import { step } from './step.ts';
import { succession } from './succession.ts';
import { supervisionItem } from './supervision-item.ts';
import { supportElement } from './support-element.ts';
import { task } from './task.ts';
import { taskEvidence } from './task-evidence.ts';
import { taskNeed } from './task-need.ts';
import { taskUnit } from './task-unit.ts';
import { trainee } from './trainee.ts';
import { training } from './training.ts';
import { transfer } from './transfer.ts';
import { transferItem } from './transfer-item.ts';
import { workUnit } from './work-unit.ts';
import { zone } from './zone.ts';
import { zoneCapacity } from './zone-capacity.ts';

/** All kinds of record, in an order in which everything named is there before it is named. */
export const DECLARED = [
  zone,
  department,
  section,
  post,
  person,
  membership,
  certificate,
  supportElement,
  law,
  lawEdition,
  article,
  power,
  powerRequirement,
  chain,
  chainLink,
  document,
  catalogueEntry,
  zoneCapacity,
  delegation,
  step,
  responsibility,
  office,
  documentScope,
  duty,
  calendarDay,
  transferItem,
  transfer,
  standing,
  seal,
  penalty,
  filing,
  adjustmentList,
  adjustmentItem,
  opinion,
  supervisionItem,
  platform,
  platformPower,
  platformLink,
  inspection,
  rectification,
  contact,
  training,
  trainee,
  secondment,
  expert,
  evaluation,
  deputy,
  absence,
  confirmation,
  alias,
  succession,
  identifier,
  powerSource,
  referenceItem,
  workUnit,
  task,
  taskUnit,
  taskNeed,
  taskEvidence,
  raised,
  act,
  acceptance,
] as const;

/** The kinds of a list, and how they are found in it. */
export function registryOf(declared: readonly Kind[]) {
  const byLabel: ReadonlyMap<string, Kind> = new Map(declared.map((each) => [each.label, each]));
  /** The kinds whose things have the label, be it one of several. */
  const kindsLabelled = (label: string): readonly Kind[] =>
    declared.filter((each) => each.label === label || each.alsoLabelled?.includes(label));
  return {
    KINDS: declared,
    kindsLabelled,
    /** The kind whose label this is. */
    kindCalled(label: string): Kind {
      const kind = byLabel.get(label);
      if (!kind) throw new Error(`no kind of record is called ${label}`);
      return kind;
    },
    /** The first of those labelled so. */
    kindLabelled(label: string): Kind {
      const [kind] = kindsLabelled(label);
      if (!kind) throw new Error(`nothing is labelled ${label}`);
      return kind;
    },
  };
}

/** All kinds, as kinds of whatever words. */
export const { KINDS, kindCalled, kindsLabelled, kindLabelled } = registryOf(DECLARED);
