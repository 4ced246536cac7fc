import { sizeText } from './disk.ts';
import type { Bilingual } from '../language.ts';
import { said } from './told.ts';

/** What commands print of what they found or did. */

export const RESTORING = said('恢复', 'restoring');
export const NODES = said('节点和关系', 'nodes and relationships');
export const VERIFYING = said('验证', 'verifying');
export const VERSIONS = said('版本', 'versions');
export const CHECKING = said('检查', 'checking');
export const WRITING = said('写入', 'writing');
export const ROWS = said('行', 'rows');

export const recordedAs = (revision: number): Bilingual =>
  said(`已记录为第 ${revision} 版`, `Recorded as revision ${revision}`);

export const nothingYet = (): Bilingual => said('尚无记录', 'Nothing has been recorded yet');

export const dryRun = (): Bilingual => said('试运行，未写入', 'Dry run: nothing was written');

export const moreWithJson = (count: number): Bilingual =>
  said(`…… 另有 ${count} 项，全部见 --json`, `… and ${count} more, all of them with --json`);

export const moreWithOut = (count: number): Bilingual =>
  said(`…… 另有 ${count} 项，请用 --out 全部导出`, `… and ${count} more; --out writes them all`);

export const allIn = (file: string): Bilingual => said(`全部内容见 ${file}`, `All of them are in ${file}`);

type Counts<Name extends string> = Readonly<Record<Name, number>>;

export const undone = (revision: number): Bilingual =>
  said(`已由第 ${revision} 版撤销`, `Undone by revision ${revision}`);

export const nothingUndone = (): Bilingual => said('没有可撤销的内容', 'Nothing could be undone');

export const undoneIn = (
  sheet: string,
  { added, corrected, removed }: Counts<'added' | 'corrected' | 'removed'>,
): Bilingual =>
  said(
    `${sheet}：恢复 ${added}，复原 ${corrected}，去除 ${removed}`,
    `${sheet}: ${added} there again, ${corrected} as before, ${removed} gone`,
  );

export const stays = (sheet: string, key: string, reason: string): Bilingual =>
  said(`保留：${sheet} ${key}：${reason}`, `stays: ${sheet} ${key}: ${reason}`);

export const listed = (
  file: string,
  rows: number,
  list: Bilingual,
  asOf: string,
  revision: number,
): Bilingual =>
  said(
    `${file}：${list.zh} 共 ${rows} 行，日期 ${asOf}，第 ${revision} 版`,
    `${file}: ${rows} of ${list.en}, on ${asOf}, revision ${revision}`,
  );

export const exported = (path: string, revision: number, rows: number): Bilingual =>
  said(`${path}：第 ${revision} 版，${rows} 行`, `${path}: revision ${revision}, ${rows} rows`);

export const notInWorkbook = (): Bilingual =>
  said(
    '工作簿不能表达、因而不含的：以前的记录与变更',
    'Not in it, for a workbook cannot say it: what the record said before, and its Changes',
  );

/** Why a thing of the record is not in a workbook, or not whole. */
export const LEFT_OUT = {
  unplaced: said('其下放或环节没有时段', 'its delegation or step has no period'),
  period: said(
    '该表只有一行，此前的内容或首日未导出',
    'the sheet has one row for it; what was said of it before, or its first day, is not exported',
  ),
  section: said('其科室在它终止之后划入其他部门', 'its section went to another department after its end'),
  'other periods': said(
    '该表只有一行，多条中仅导出最后一条',
    'the sheet has one row for it; of several the last is exported',
  ),
  filedByOtherPeriod: said(
    '同一任期的另一时段已备案，当日的行不含该备案',
    'it was filed in another period of the same term, which the rows of that day do not have',
  ),
} as const;

/** What stands beside a workbook that was exported. */
export const EXPORT_OF = {
  part: said('所属部分', 'the part of'),
  revision: said('版本', 'revision'),
  asOf: said('日期', 'asOf'),
  allPeriods: said('全部时段', 'all periods'),
  notInIt: said('不含', 'not in it'),
} as const;

/** How many of a sheet, or of what no sheet is for. */
export const countOf = (named: Bilingual, count: number): Bilingual =>
  said(`${named.zh}：${count}`, `${named.en}: ${count}`);

/** A thing of a sheet, and what is said of it. */
export const ofThing = (sheet: Bilingual, key: string, reason: Bilingual): Bilingual =>
  said(`${sheet.zh} ${key}：${reason.zh}`, `${sheet.en} ${key}: ${reason.en}`);

export const tooManyRows = (): Bilingual =>
  said(
    '行数超过 `import` 从电子表格导入的上限：若要再导入，请导出为文件夹',
    'It has more rows than `import` takes from a spreadsheet: export a folder to import it again',
  );

export const dumped = (
  path: string,
  revision: number,
  { nodes, relationships }: Counts<'nodes' | 'relationships'>,
): Bilingual =>
  said(
    `${path}：第 ${revision} 版，节点 ${nodes} 个，关系 ${relationships} 个`,
    `${path}: revision ${revision}, ${nodes} nodes, ${relationships} relationships`,
  );

export const restored = (
  revision: number,
  { nodes, relationships }: Counts<'nodes' | 'relationships'>,
): Bilingual =>
  said(
    `已恢复第 ${revision} 版：节点 ${nodes} 个，关系 ${relationships} 个`,
    `Restored revision ${revision}: ${nodes} nodes, ${relationships} relationships`,
  );

export const handedOver = (
  revision: number,
  { taken, left, covered }: Counts<'taken' | 'left' | 'covered'>,
): Bilingual =>
  said(
    `第 ${revision} 版：有人接手 ${taken} 项，无人接手 ${left} 项，另有人负责 ${covered} 项`,
    `revision ${revision}: ${taken} taken, ${left} left, ${covered} covered`,
  );

export const HAND_OVER = {
  left: said('无人接手', 'Left with nobody'),
  covered: said('另有人负责', 'Somebody else answers already'),
  taken: said('有人接手', 'Taken'),
  changes: said('变更', 'Changes'),
} as const;

export const morePeople = (count: number): Bilingual => said(`…… 另有 ${count} 人`, `… ${count} more`);

export const onDay = (asOf: string, revision: number): Bilingual =>
  said(`${asOf}，第 ${revision} 版`, `${asOf}, revision ${revision}`);

export const acceptedUntil = (until: string, reason: string): Bilingual =>
  said(`已认可至 ${until}：${reason}`, `accepted until ${until}: ${reason}`);

export const findings = (asOf: string, revision: number, count: number): Bilingual =>
  said(`${asOf}，第 ${revision} 版：${count} 项问题`, `${asOf}, revision ${revision}: ${count} findings`);

export const trend = (revision: number, days: number): Bilingual =>
  said(
    `第 ${revision} 版，${days} 天：日期、所依版本、问题数、待处理、新增、消除`,
    `Revision ${revision}, ${days} days: day, revision, findings, open, appeared, gone`,
  );

export const owed = (day: string, late: number, open: number): Bilingual =>
  said(`${day}：逾期 ${late} 项，即将到期 ${open} 项`, `${day}: ${late} late, ${open} due soon`);

export const countsTwice = (axis: string): Bilingual =>
  said(`按 ${axis} 时，一项问题可能计入多处。`, `By ${axis}, one finding may count in several places.`);

export const gap = (days: number | null): Bilingual =>
  said(
    days === null ? '空缺，至今' : `空缺 ${days} 天`,
    days === null ? 'nobody and nothing since' : `nobody and nothing for ${days} days`,
  );

export const overlap = (days: number | null): Bilingual =>
  said(days === null ? '重叠' : `重叠 ${days} 天`, days === null ? 'several' : `several for ${days} days`);

export const ofWhichAccepted = (count: number): Bilingual =>
  said(`（其中已认可 ${count} 项）`, ` (${count} accepted)`);

export const differences = (revision: number, count: number): Bilingual =>
  said(`第 ${revision} 版，共 ${count} 项差异`, `revision ${revision}: ${count} differences`);

export const foreseen = (asOf: string): Bilingual =>
  said(`若导入，${asOf} 责任审计的变化`, `Audit of ${asOf}, if it were imported`);

export const FORESEEN = {
  introduced: said('新增问题', 'Introduced'),
  resolved: said('解决问题', 'Resolved'),
  changed: said('变化问题', 'Changed'),
} as const;

export const IMPACT = {
  objected: said('无法照此执行', 'Cannot be made as it is'),
  zones: said('新区', 'Zones'),
  powers: said('职权', 'Powers'),
  chains: said('职权链条', 'Chains'),
  breaks: said('立即出现的问题', 'Breaks now'),
  nobody: said('无人负责', 'Left with nobody to answer'),
  better: said('得到解决', 'Gets better'),
  look: said('值得注意', 'Worth a look'),
} as const;

export const touched = ({
  delegations,
  steps,
  people,
}: Counts<'delegations' | 'steps' | 'people'>): Bilingual =>
  said(
    `涉及：下放职权 ${delegations} 项，环节 ${steps} 个，人员 ${people} 人`,
    `Touched: ${delegations} delegations, ${steps} steps, ${people} people`,
  );

interface Written {
  readonly revision: number;
  readonly at: string;
  readonly operation: string;
  readonly source: string | null;
  readonly actor: string;
}

export const batch = (
  { revision, at, operation, source, actor }: Written,
  { added, corrected, removed }: Counts<'added' | 'corrected' | 'removed'>,
): Bilingual =>
  said(
    `${revision}  ${at}  ${operation}，来源 ${source ?? '?'}，${actor}：新增 ${added}，更正 ${corrected}，取消 ${removed}`,
    `${revision}  ${at}  ${operation} of ${source ?? '?'} by ${actor}: ${added} added, ${corrected} corrected, ${removed} removed`,
  );

interface DiskSaid {
  readonly left: number;
  readonly of: number;
  readonly isLow: boolean;
}

/** The record as it is held in memory. */
interface ColumnsSaid {
  readonly revision: number;
  readonly rows: number;
  readonly bytes: number;
}

const bytesEach = (bytes: number, rows: number): number => Math.ceil(bytes / Math.max(1, rows));

export const STATUS = {
  service: (url: string, pid: number): Bilingual =>
    said(`服务    ${url}（进程 ${pid}）`, `service   ${url} (process ${pid})`),
  noService: (): Bilingual =>
    said('服务    未在此数据文件夹上运行', 'service   not running on this data folder'),
  database: (version: string, kind: string, address: string): Bilingual =>
    said(`数据库  Neo4j ${version}，${kind}，${address}`, `database  Neo4j ${version}, ${kind}, ${address}`),
  data: (folder: string): Bilingual => said(`数据    ${folder}`, `data      ${folder}`),
  disk: ({ left, of, isLow }: DiskSaid, least: number): Bilingual =>
    said(
      `磁盘    剩余 ${sizeText(left)}，共 ${sizeText(of)}${isLow ? `，不足 ${sizeText(least)}，暂停写入` : ''}`,
      `disk      ${sizeText(left)} of ${sizeText(of)} left${isLow ? `: nothing is written until there are ${sizeText(least)}` : ''}`,
    ),
  revision: ({ revision, at, operation, source, actor }: Written): Bilingual =>
    said(
      `版本    第 ${revision} 版，${at}：${operation}${source === null ? '' : `，来源 ${source}`}，${actor}`,
      `revision  ${revision}, ${at}: ${operation}${source === null ? '' : ` of ${source}`} by ${actor}`,
    ),
  nothingYet: (revision: number): Bilingual =>
    said(`版本    第 ${revision} 版，尚无记录`, `revision  ${revision}, nothing recorded yet`),
  writing: (revision: number): Bilingual =>
    said(`写入中  第 ${revision} 版，尚未发布`, `writing   revision ${revision}, not published yet`),
  holds: ({ powers, zones, people }: Counts<'powers' | 'zones' | 'people'>): Bilingual =>
    said(
      `内容    职权 ${powers} 项，新区 ${zones} 个，人员 ${people} 人`,
      `holds     ${powers} powers, ${zones} zones, ${people} people`,
    ),
  columns: ({ revision, rows, bytes }: ColumnsSaid): Bilingual =>
    said(
      `内存    第 ${revision} 版共 ${rows} 行，占 ${sizeText(bytes)}，每行 ${bytesEach(bytes, rows)} 字节`,
      `memory    ${rows} rows of revision ${revision} take ${sizeText(bytes)}, ${bytesEach(bytes, rows)} bytes each`,
    ),
  noColumns: (): Bilingual => said('内存    尚未保存', 'memory    nothing saved yet'),
} as const;

export const wholeRecord = (revision: number, versions: number, head: string): Bilingual =>
  said(
    `记录完整：${revision} 次变更，${versions} 个版本，哈希 ${head}`,
    `The record is whole: ${revision} revisions, ${versions} versions, head ${head}`,
  );

export const tamperedRecord = (faults: number): Bilingual =>
  said(
    `记录已被篡改：共 ${faults} 处，按先后列出`,
    `The record was tampered with: ${faults} faults, the first first`,
  );

export const repairedRecord = (faults: number): Bilingual =>
  faults === 0
    ? said('没有可修正的内容', 'There was nothing that could be put right')
    : said(`已修正 ${faults} 处：`, `Put right, ${faults} faults:`);
