import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import { redactor } from './redact.ts';
import { requestScope } from './scope.ts';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

export interface LogOptions {
  readonly level: string;
  /** Values that must never be written, wherever they turn up. */
  readonly secrets: readonly string[];
  /** Standard output when left out. */
  readonly destination?: DestinationStream;
}

/** One JSON object a line: level, time, and for a request reqId and operationName. */
export function createLog({ level, secrets, destination }: LogOptions): Log {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: ofRequest,
    hooks: { streamWrite: redactor(secrets) },
  };
  // Written at once: what is still on its way when the process ends would come after the last lines, or never.
  return pino(options, destination ?? pino.destination({ fd: 1, sync: true }));
}

function ofRequest(): object {
  const scope = requestScope.getStore();
  return scope ? { reqId: scope.id, operationName: scope.operationName?.slice(0, 100) ?? null } : {};
}
