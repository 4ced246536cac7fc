import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { sendJson } from './answer.ts';

const LONGEST_LOOK_MS = 1500;

/** The process runs and answers: 200, whatever else is away. */
export function sendLive(response: ServerResponse): void {
  sendJson(response, 200, '{"status":"live"}');
}

/** Whether requests would be answered now; a look that takes too long counts as no. */
export async function sendReady(
  response: ServerResponse,
  isReady: () => boolean | Promise<boolean>,
): Promise<void> {
  const ready = await Promise.race([look(isReady), wait(LONGEST_LOOK_MS, false, { ref: false })]);
  if (ready) sendJson(response, 200, '{"status":"ready"}');
  else sendJson(response, 503, '{"status":"not ready"}', { 'retry-after': '1' });
}

async function look(isReady: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await isReady();
  } catch {
    return false;
  }
}
