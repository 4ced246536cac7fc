import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDumpFile } from '../../../cli/dump-file.ts';
import { findVersions } from '../../../graph/commands/find-versions.ts';
import { kindOf, ROW_SHAPES } from '../../../graph/commands/row-shape.ts';
import { rowOf } from '../../../graph/commands/worksheet.ts';
import { cypher, name } from '../../../graph/cypher.ts';
import type { Database } from '../../../graph/database/database.ts';
import { restoreDump } from '../../../graph/dump/restore-dump.ts';
import { kindCalled } from '../../../kinds/registry.ts';
import { TABLES } from '../../../tables/sheets/registry.ts';
import { connectTestDatabase, emptyDatabase } from '../../support/database.ts';

let database: Database;
let revision: number;

beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  const path = fileURLToPath(new URL('../../data/record-0.1.0/record.ndjson.gz', import.meta.url));
  const { header, things } = await openDumpFile(path);
  await restoreDump(database, header, { things, onProgress: () => undefined });
  ({ revision } = header);
  return () => database.close();
});

const labels = Object.keys(ROW_SHAPES);
/** What commands alone say, and what is pushed, has no row in any workbook or table. */
const WITHOUT_ROWS = ['Acceptance', 'Act'];
const isCited = (label: string) => kindOf(label).expand !== undefined;

describe('what commands know of rows', () => {
  it.each(labels.filter((label) => !isCited(label) && !WITHOUT_ROWS.includes(label)))(
    'the key of %s is the identity in the workbook',
    (label) => {
      const sheet = TABLES.find(({ key }) => key === kindOf(label).sheet);
      expect(ROW_SHAPES[label]?.key).toEqual(sheet?.identity);
    },
  );

  // Rows of kinds that a record of 0.1.0 has not are read and written in test/kinds, acts in test/contract/acts.test.ts.
  it.each(labels.filter((label) => !kindCalled(label).isRunning && !kindCalled(label).isPushed))(
    '%s read from the graph is the row that an import would write',
    async (label) => {
      const kind = kindOf(label);
      const [column = ''] = ROW_SHAPES[label]?.code ?? [];
      const anchor = name(kind.anchor?.label ?? kind.label);
      const codes = await database.read(cypher`MATCH (n:${anchor}) RETURN n.code ORDER BY n.code LIMIT 40`);
      const all = codes.map(([code]) => String(code));
      const where =
        ROW_SHAPES[label]?.code.length === 1
          ? { [column]: all }
          : {
              zone: all.map((code) => code.split('|')[0] ?? ''),
              power: all.map((code) => code.split('|')[1] ?? ''),
            };
      const numbered =
        label === 'Step' ? { order: [1, 2] } : label === 'Responsibility' ? { step: [1, 2] } : {};
      const rows = await findVersions(
        database.read.bind(database),
        { label, where: { ...where, ...numbered } },
        revision,
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(rowOf(label, row.values)).toMatchObject({ code: row.code, key: row.key, digest: row.digest });
      }
    },
  );
});
