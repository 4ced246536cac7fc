import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ratios, say, shown } from './figures.ts';
import { withCopiedStore } from './neo4j.ts';
import { ask, timed, withServiceOn } from './service.ts';
import { commandOf, startNeo4j } from './starts.ts';

const AUDIT = '{ audit(asOf: "2016-11-24") { counts { kind count } findings(first: 50) { totalCount } } }';

/** From ready to the first audit, where the columns are in a file of the start before, beside the start of Neo4j by itself. */
export async function benchSavedColumns(
  stored: { readonly folder: string; readonly store: string },
  rounds: number,
): Promise<void> {
  const [audits, starts]: [number[], number[]] = [[], []];
  await withCopiedStore(stored, async (copy) => {
    const file = join(copy, 'columns');
    rmSync(file, { force: true });
    const environment = { QUANZE_DATA: copy, QUANZE_SEED: 'none' };
    for (let turn = 0; turn <= rounds; turn += 1) {
      let command: readonly string[] = [];
      await withServiceOn(environment, async ({ port }) => {
        const [, seconds] = await timed(() => ask(port, AUDIT, {}));
        while (!existsSync(file)) await sleep(50);
        command = commandOf(copy);
        if (turn > 0) audits.push(seconds); // the first turn has no file yet
      });
      const alone = await startNeo4j(copy, command);
      if (turn > 0) starts.push(alone);
    }
  });
  say('from ready to the first audit, with the columns of the start before: seconds');
  say(`  the audit                  ${shown(audits)}`);
  say(`  Neo4j alone, RETURN 1      ${shown(starts)}`);
  say(`  the audit to Neo4j         ${shown(ratios(audits, starts))}`);
}
