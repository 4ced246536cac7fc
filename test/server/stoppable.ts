/** A process that stops as the service does, around a database that is none. Run by shutdown.test.ts. */
import { setTimeout as wait } from 'node:timers/promises';
import { listenHttp } from '../../server/http.ts';
import { createLog } from '../../server/log.ts';
import { Shutdown, shutDownOnSignals } from '../../server/shutdown.ts';
import { asReader } from '../support/access.ts';
import { answerWith, thingSchema } from './service.ts';

const log = createLog({ level: 'info', secrets: [] });
const shutdown = new Shutdown(log);
shutDownOnSignals(shutdown, log);
const http = await listenHttp({ host: '127.0.0.1', port: 0 }, log);
shutdown.add(() => http.close(4000));
shutdown.add(async () => log.info('database closed'));
const things = {
  slow: ({ ms }: { ms: number }) => {
    log.info('under way');
    return wait(ms, 'done');
  },
  fail: () => {
    setImmediate(() => void Promise.reject(new Error('nobody catches this')));
    return 'soon';
  },
};
await http.serve({
  schema: thingSchema(),
  plugins: [answerWith(things, log)],
  contextFor: () => ({}),
  authenticate: asReader,
  isReady: () => true,
  log,
});
log.info({ url: http.url }, 'ready');
