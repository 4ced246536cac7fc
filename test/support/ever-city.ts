import type { Cells } from '../../tables/memory-source.ts';
import type { TableKey } from '../../tables/sheets/registry.ts';
import type { Tables } from './tables.ts';
import { TWO_ZONES } from './two-zones.ts';

/** Two zones and two departments in which there is a row of every kind, and all of it from the first day on. */
export const EVER_CITY: Tables = {
  ...Object.fromEntries(
    Object.entries(TWO_ZONES).map(([key, [header = [], ...rows]]) => [
      key as TableKey,
      rows.map((row): Cells =>
        Object.fromEntries(
          header.flatMap((column, place): [string, string][] => {
            const cell = column === 'validFrom' ? '2015-01-01' : String(row[place] ?? '');
            return column === 'validTo' || cell === '' ? [] : [[String(column), cell]];
          }),
        ),
      ),
    ]),
  ),
  aliases: [
    { organization: 'C2', name: '建设局' },
    { organization: 'Z1', name: '新东区' },
    { organization: 'Z2D1', name: '住建分局二' },
  ],
  successions: [{ department: 'C1', successor: 'C2' }],
  identifiers: [{ power: 'A1', scheme: '省编码', value: 'V1' }],
  powerSources: [{ power: 'B1', source: '某区办事指南' }],
  referenceItems: [{ code: 'R1', name: '档案查询', reasons: '公共服务' }],
  workUnits: [{ code: 'U1', name: '东区管委会', kind: '单位', organization: 'Z1' }],
  tasks: ['T1', 'T2'].map((code) => ({
    ...{ code, name: `${code}任务`, order: '1' },
    ...{ deadline: '7月底', dueFrom: '2015-07-31', dueBy: '2015-07-31' },
  })),
  taskUnits: [{ task: 'T1', role: '责任', order: '1', unit: 'U1' }],
  taskNeeds: [{ task: 'T1', needs: 'T2', basis: '推断' }],
  taskEvidence: [{ task: 'T2', doneOn: '2015-09-01', evidence: '目录已公布' }],
};
