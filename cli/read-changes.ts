import { readFile } from 'node:fs/promises';
import { notJsonFile } from '../domain/messages/given.ts';
import { Refusal } from '../domain/errors.ts';

/** What a file of changes says, as JSON; not checked yet. */
export async function readChanges(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Refusal('invalid', notJsonFile(path, (error as Error).message), {
      argument: 'changes.json',
      value: path,
    });
  }
}
