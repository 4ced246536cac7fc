import type { Day } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import { changesMessages } from '../../domain/messages/changes.ts';
import type { Subject } from '../record/change.ts';
import type { Command } from './command.ts';
import { holdReferences } from './hold-references.ts';
import { COMMANDS, type Change, type CommandName } from './registry.ts';
import type { Worksheet } from './worksheet.ts';

const MOST_CHANGES = 500;

/**
 * Runs changes on a worksheet as of a day, in their order: each sees what those before it did. Returns what they are
 * about, each once. A refusal says which of the list it is about.
 */
export async function runChanges(
  worksheet: Worksheet,
  changes: readonly Change[],
  day: Day,
  place: (index: number, name: string) => string = (index, name) => `changes[${index}].${name}`,
): Promise<readonly Subject[]> {
  if (changes.length > MOST_CHANGES) {
    throw new Refusal('invalid', changesMessages.tooManyChanges(MOST_CHANGES, changes.length), {
      argument: 'changes',
      value: changes.length,
    });
  }
  const subjects = new Map<string, Subject>();
  for (const [index, change] of changes.entries()) {
    const { name, command, input } = commandOf(change);
    const objected = worksheet.objections.length;
    const at = (refusal: Refusal) => placed(refusal, index, place(index, name));
    try {
      for (const subject of await command(worksheet, input, day))
        subjects.set(`${subject.type}:${subject.code}`, subject);
      await holdReferences(worksheet);
    } catch (error) {
      throw error instanceof Refusal ? at(error) : error;
    }
    worksheet.objections.push(...worksheet.objections.splice(objected).map(at));
  }
  return [...subjects.values()];
}

/**
 * What a write refuses of changes that ran, and a simulation tells beside what it shows: objections in their order,
 * or that they come to nothing, which is said of the last.
 */
export function objectionsTo(
  worksheet: Worksheet,
  changes: readonly Change[],
  operation: string,
): readonly Refusal[] {
  const { objections, outcome } = worksheet;
  if (objections.length > 0 || outcome.begun.length + outcome.superseded.length > 0) return objections;
  const details = changes.length > 0 ? { index: changes.length - 1 } : {};
  return [new Refusal('conflict', changesMessages.nothingToDo(operation), details)];
}

function commandOf(change: Change): { name: CommandName; command: Command<unknown>; input: unknown } {
  const given = Object.entries(change).filter(([, input]) => input !== undefined && input !== null);
  const [entry] = given;
  if (given.length !== 1 || !entry || !isCommand(entry[0])) {
    throw new Refusal('invalid', changesMessages.notOneCommand(), {
      argument: 'changes',
      value: Object.keys(change),
    });
  }
  // The registry pairs each name with the command that takes its input; the union of them all takes none.
  return { name: entry[0], command: COMMANDS[entry[0]] as Command<unknown>, input: entry[1] };
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

function placed(refusal: Refusal, index: number, path: string): Refusal {
  const { argument } = refusal.details;
  const details = {
    ...refusal.details,
    index,
    argument: typeof argument === 'string' ? [path, argument].filter(Boolean).join('.') : path,
  };
  const { kind, said } = refusal;
  return new Refusal(kind, path ? changesMessages.at(path, said) : said, details, { cause: refusal });
}
