import { Refusal } from '../domain/errors.ts';
import type { Columns } from '../graph/columns/columns.ts';
import type { Log } from './log.ts';
import type { Shutdown } from './shutdown.ts';

/** Before somebody asks about the whole city. Whoever asks before waits for what is under way, or begins it. */
export async function holdColumns(
  columns: Columns,
  shutdown: Pick<Shutdown, 'add' | 'signal'>,
  log: Log,
): Promise<void> {
  const { signal } = shutdown;
  if (signal.aborted) return;
  shutdown.add(() => columns.save());
  const start = Date.now();
  try {
    const { bytes, rows } = await columns.cityAt(0);
    log.info({ rows, bytes, ms: Date.now() - start }, 'the record is held as columns');
    await columns.save();
  } catch (error) {
    if (signal.aborted) return;
    if (error instanceof Refusal) log.warn(error.in('en'));
    else log.warn({ err: error }, 'no columns yet: the first to ask for them waits');
  }
}
