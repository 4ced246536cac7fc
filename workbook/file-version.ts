import { stat } from 'node:fs/promises';
import { changedMeanwhile } from '../domain/messages/workbook-files.ts';
import { UnreadableSheet } from '../tables/source.ts';

/** Tells whether a file is the one that it was: rows are read several times, and must be the same rows. */
export async function versionOf(path: string): Promise<string> {
  const { ino, size, mtimeNs } = await stat(path, { bigint: true });
  return `${ino}.${size}.${mtimeNs}`;
}

export async function refuseChanged(path: string, version: string): Promise<void> {
  if ((await versionOf(path)) === version) return;
  throw new UnreadableSheet(changedMeanwhile(path));
}
