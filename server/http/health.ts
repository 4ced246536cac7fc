import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Room, toldOf } from '../../graph/database/disk.ts';
import { sendJson } from './answer.ts';

/** What the service knows of its own state. */
export interface Health {
  /** Whether the database answers, now. */
  readonly isReady: () => boolean | Promise<boolean>;
  /** What is left of the disk of the data; null where it is elsewhere. */
  readonly room?: (() => Promise<Room | null>) | undefined;
}

const LONGEST_LOOK_MS = 1500;

/** The process runs and answers: 200, whatever else is away. */
export function sendLive(response: ServerResponse): void {
  sendJson(response, 200, '{"status":"live"}');
}

/** Whether requests would be answered now (a look that takes too long counts as no), and what room there is to write. */
export async function sendReady(response: ServerResponse, { isReady, room }: Health): Promise<void> {
  const [ready, left] = await Promise.all([
    Promise.race([look(isReady), wait(LONGEST_LOOK_MS, false, { ref: false })]),
    room?.(),
  ]);
  const text = JSON.stringify({ status: ready ? 'ready' : 'not ready', ...(left && { disk: toldOf(left) }) });
  if (ready) sendJson(response, 200, text);
  else sendJson(response, 503, text, { 'retry-after': '1' });
}

async function look(isReady: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await isReady();
  } catch {
    return false;
  }
}
