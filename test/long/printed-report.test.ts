import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { auditLayout } from '../../reports/audit-layout.ts';
import { findingsTable, type AuditReport } from '../../reports/audit-report.ts';
import { writeTable } from '../../workbook/table/write-table.ts';
import { makeFolder } from '../workbook/fixtures.ts';

const run = promisify(execFile);
const program = await run('soffice', ['--version']).then(
  () => 'soffice',
  () => undefined,
);
if (program === undefined)
  console.warn('NOT TESTED: how reports print, for there is no LibreOffice (soffice).');

const MOST_PAGES = 30;
const WRITER = { tell: ({ zh }: { readonly zh: string }) => zh, by: 'test', at: new Date() };

/** As long as findings get. */
const report: AuditReport = {
  asOf: '2016-01-01',
  revision: 1,
  counts: [
    { kind: 'STEP_UNASSIGNED', severity: 'HIGH', title: '环节无人负责', count: 334, open: 334, accepted: 0 },
  ],
  findings: Array.from({ length: 334 }, (_, at) => ({
    ...{ kind: 'STEP_UNASSIGNED', severity: 'HIGH', detail: 'P00001,P00002', acceptance: null },
    zone: { code: 'Z01', name: '某某高新技术产业开发区' },
    power: { code: `P${at}`, name: '对违反环境保护法律法规的建设项目实施行政处罚及行政强制' },
    step: { order: 1, name: '受理与审查' },
    ...{ chain: null, person: null, element: null },
    message: `某某高新技术产业开发区承接的职权“对违反环境保护法律法规的建设项目实施行政处罚及行政强制”（P${at}），其第 1 环节“受理与审查”无人负责。`,
  })),
};

it.skipIf(program === undefined)('334 findings print on at most 30 pages, as wide as the page', async () => {
  const folder = await makeFolder({});
  const { asOf, revision } = report;
  const about = { asOf, revision, total: 334, title: '责任审计', city: '某市', knownAt: null, filters: {} };
  await writeTable(
    join(folder, 'audit.xlsx'),
    findingsTable({ ...report, total: 334 }, auditLayout(WRITER, report, about)),
  );
  await run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'audit.xlsx')]);
  const pdf = readFileSync(join(folder, 'audit.pdf'), 'latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(2);
  expect(pages).toBeLessThanOrEqual(MOST_PAGES);
});
