import type { Bilingual } from '../language.ts';
import { helpFindings } from './help-findings.ts';

/** What `--help` says of each command, and of what it is given. */
export const help = {
  ...helpFindings,
  apply: {
    summary: { zh: '按文件执行变更', en: 'make changes from a file' },
    description: {
      zh: '执行 JSON 文件中的全部变更，或一项也不执行；文件为模式中 ChangeInput 的列表，如 [{"withdrawPower": {"power": "P1"}}]。',
      en: 'Makes all changes of a JSON file, or none: a list of ChangeInput of the schema, such as [{"withdrawPower": {"power": "P1"}}].',
    },
    changes: { zh: '文件', en: 'the file' },
    asOf: { zh: '生效日期，默认今天', en: 'the day from which they hold; today when left out' },
    expectedRevision: {
      zh: '作出决定时所依据的版本；其后若有变化则拒绝',
      en: 'refuse when what they depend on has changed since',
    },
    key: { zh: '在此幂等键下只执行一次', en: 'done once under this key' },
    json: { zh: '以 JSON 输出', en: 'print as JSON' },
  },
  batches: {
    summary: { zh: '导入批次', en: 'imports, newest first' },
    description: {
      zh: '列出导入、初始数据和回退，最新在前。',
      en: 'Lists imports, seeds and rollbacks, newest first.',
    },
    json: { zh: '以 JSON 输出', en: 'print as JSON' },
  },
  compare: {
    summary: { zh: '比较', en: 'what differs between two days, moments or zones' },
    description: {
      zh: '逐项说明新增、取消和变更的内容，以及由哪一次写入造成。',
      en: 'Says what was added, removed and changed, field by field, and which write did it.',
    },
    out: {
      zh: '全部差异写入该文件：.xlsx、.csv 或 .json',
      en: 'write all differences there: .xlsx, .csv or .json',
    },
    json: { zh: '以 JSON 输出', en: 'print them as JSON' },
    days: { zh: '两天之间；第二天默认今天', en: 'two days; the second is today unless said' },
    moments: { zh: '两个时刻的记录', en: 'the record at two moments' },
    twoZones: { zh: '某日的两个新区', en: 'two zones on a day' },
    catalogue: { zh: '新区与其类别的指导目录', en: 'a zone and the catalogue of its class' },
    asOf: { zh: '日期，默认今天', en: 'the day; today unless said' },
    knownAt: { zh: '按该时刻的记录', en: 'as the record stood then' },
    zones: { zh: '只看属于这些新区的', en: 'only what belongs to these zones' },
    records: { zh: '记录种类：POWER、STEP、责任 ……', en: 'POWER, STEP, 责任 ...' },
    kinds: { zh: '差异种类：新增、取消、变更', en: 'ADDED, REMOVED, CHANGED' },
  },
  dump: {
    summary: { zh: '备份', en: 'save everything in a file' },
    description: {
      zh: '备份最新版本的全部内容（两种时间、变更及其哈希），压缩的 JSON 行，以后的版本均可恢复；服务运行时也可执行。',
      en: 'Saves everything at the newest revision, both times, with Changes and hashes, as compressed lines of JSON that any later version can restore. Works while the service runs.',
    },
    file: { zh: '文件，如 quanze.ndjson.gz', en: 'for instance quanze.ndjson.gz' },
    json: { zh: '以 JSON 输出', en: 'print the result as JSON' },
  },
  export: {
    summary: { zh: '导出工作簿', en: 'the record as a workbook' },
    description: {
      zh: '把记录导出为可再导入的工作簿；不给 --as-of 则含全部时段；工作簿不能表达的内容会列出。供人查看和修改的用 .xlsx：其中“有效期至”（lastDay）是最后一个有效日。CSV 文件夹供程序使用：其中“终止日期”（validTo）是失效之日，即次日；用表格程序打开并保存会丢失编码的前导零（000701 变成 701），把 3E5 变成 300000。',
      en: 'Writes the record as a workbook that `import` takes. Without --as-of all periods. What a workbook cannot say is listed. FILE.xlsx is for people: its lastDay is the last day on which a row holds. A folder of CSV files is for programs: its validTo is the day after; a spreadsheet program that opens and saves it drops the leading zeros of codes (000701 becomes 701) and makes 300000 of 3E5.',
    },
    path: { zh: '.xlsx 文件或文件夹', en: 'FILE.xlsx or a folder' },
    asOf: { zh: '只导出该日有效的内容', en: 'only what holds on that day' },
    knownAt: {
      zh: '按该时刻的记录，如 2015-12-01T09:00:00+08:00',
      en: 'what the record said then, such as 2015-12-01T09:00:00+08:00',
    },
    json: { zh: '以 JSON 输出', en: 'print the result as JSON' },
  },
  handOver: {
    summary: { zh: '移交方案', en: 'who could take what somebody leaves' },
    description: {
      zh: '某人离任、某岗位撤销或某科室撤销时，说明各环节可由谁接手，不写入任何内容；--json 输出供 impact 与 apply 使用的变更。',
      en: 'Says who could take each step that would be left if a person left, a post were abolished or a section dissolved. Nothing is stored. With --json it prints the changes that impact and apply read.',
    },
    person: { zh: '离任人员', en: 'who leaves' },
    post: { zh: '撤销的岗位', en: 'the post that is abolished' },
    section: { zh: '撤销的科室', en: 'the section that is dissolved' },
    asOf: { zh: '离任或撤销的日期，默认今天', en: 'the day from which they are gone; today unless said' },
    knownAt: { zh: '按该时刻的记录', en: 'on the record as it stood then' },
    overload: { zh: '每人责任不超过此数，默认 30', en: 'nobody is given more than this; 30 unless said' },
    leaving: { zh: '变更中包含离任或撤销', en: 'that they go is the last of the changes' },
    json: { zh: '以 JSON 输出变更', en: 'print the changes as JSON' },
  },
  head: {
    summary: { zh: '打印应另行保存的记录哈希', en: 'the hash to keep elsewhere' },
    description: {
      zh: '打印最新一次变更的哈希。另存于他处，即可用 quanze verify --head HASH 证明此前的一切未被改动。',
      en: 'Prints the hash of the newest Change. Kept where nobody who can write to the database can write too, it proves all that came before: quanze verify --head HASH.',
    },
    json: { zh: '以 JSON 输出，含版本号和时间', en: 'print the revision and its moment too, as JSON' },
  },
  impact: {
    summary: { zh: '变更影响', en: 'what changes would do, before they are signed' },
    changes: { zh: '文件', en: 'the file' },
    asOf: { zh: '变更生效的日期，默认今天', en: 'the day on which they take effect; today unless said' },
    knownAt: { zh: '按该时刻的记录', en: 'on the record as it stood then' },
    json: { zh: '以 JSON 输出', en: 'print as JSON' },
  },
  import: {
    summary: { zh: '导入工作簿', en: 'take in a workbook' },
    description: {
      zh: '导入工作簿（.xlsx 文件，最多 50 万行；或 CSV 文件夹，一表一文件）。先整体检查；有任何错误则不作任何改动；重复导入同一工作簿不产生变化。',
      en: 'Takes in a workbook: an .xlsx file (up to 500,000 rows), or a folder of CSV files, one a sheet. It is checked whole; a workbook with an error changes nothing, and the same workbook a second time changes nothing.',
    },
    path: { zh: '.xlsx 文件或文件夹', en: 'the .xlsx file or the folder' },
    dryRun: {
      zh: '只检查和比较，不写入，并列出差异',
      en: 'check and compare only, write nothing, and list what differs: + added, ~ corrected, - removed',
    },
    findings: {
      zh: '与 --dry-run 同用：列出对责任审计的影响',
      en: 'with --dry-run: what it would do to the audit; it is written for that, unseen, and taken back',
    },
    asOf: {
      zh: '与 --findings 同用：审计的日期，YYYY-MM-DD；默认今天',
      en: 'with --findings: the day of the audit, YYYY-MM-DD; today unless said',
    },
    replace: {
      zh: '该表（或该新区部分）是完整的',
      en: 'the sheet (of that zone) is complete: what has no row is superseded; may be repeated',
    },
    errors: { zh: '错误清单文件', en: 'where all errors are written' },
    report: { zh: '在各行旁注明错误的工作簿', en: 'the workbook again, with its errors beside the rows' },
    json: { zh: '以 JSON 输出', en: 'print the result as JSON' },
  },
  language: {
    language: { zh: '所用语言，默认随系统', en: 'of what is said; the environment’s unless given' },
  },
  list: {
    summary: { zh: '导出列表', en: 'a list of the schema as a file' },
    description: {
      zh: '把模式中的任一列表整体写成 .csv、.xlsx 或 .json，如 list powers --zones Z01,Z02 --out FILE.csv；筛选项即 schema.graphql 中该列表的参数（--order-by NAME），文件中注明日期和版本。',
      en: 'Writes any list of the schema, whole, as .csv, .xlsx or .json: `list powers --zones Z01,Z02 --out FILE.csv`. Filters are the arguments of the list in schema.graphql (--order-by NAME); the day and the revision stand in the file.',
    },
    list: { zh: '列表名，如 powers、zones、chainCoverage', en: 'powers, zones, chainCoverage ...' },
    out: { zh: '文件：.csv、.xlsx 或 .json', en: 'FILE.csv, FILE.xlsx or FILE.json' },
    columns: {
      zh: '列，如 code,name,department.name；默认为各基本列',
      en: 'such as code,name,department.name; plain ones when left out',
    },
    asOf: { zh: '日期，默认今天', en: 'the day looked at; today when left out' },
    knownAt: { zh: '当时的记录', en: 'what the record said then' },
    json: { zh: '以 JSON 输出', en: 'print the result as JSON' },
  },
  main: {
    help: { zh: '显示帮助', en: 'display help for command' },
    helpCommand: { zh: '显示某一命令的帮助', en: 'display help for command' },
    description: {
      zh: 'Quanze 权责：谁在哪一天对哪项职权负责。',
      en: 'Quanze 权责: who answers for every power, on any day.',
    },
  },
  restore: {
    summary: { zh: '恢复', en: 'bring a dump back into an empty database' },
    description: {
      zh: '把备份恢复到空数据库（另一数据目录 QUANZE_DATA，或另一 Neo4j NEO4J_URI）；文件不完整则不作任何改动。',
      en: 'Brings a dump back into an empty database: another data folder (QUANZE_DATA) or another Neo4j (NEO4J_URI). A file that is not whole changes nothing.',
    },
    file: { zh: '备份文件', en: 'what `dump` has written' },
    json: { zh: '以 JSON 输出', en: 'print the result as JSON' },
  },
  rollback: {
    summary: { zh: '回退一次导入', en: 'undo an import' },
    description: {
      zh: '以新版本撤销一次导入；其后的改动保留，不能撤销的逐项说明原因。',
      en: 'Undoes an import by a new revision that says again what was said before it. What was written since stays, and what cannot be undone is said with the reason.',
    },
    revision: { zh: '版本号，见 quanze batches', en: 'as `quanze batches` lists it' },
    dryRun: { zh: '只说明，不写入', en: 'tell what it would do, write nothing' },
    json: { zh: '以 JSON 输出', en: 'print as JSON' },
  },
  status: {
    summary: { zh: '运行状态', en: 'what runs, on what data, at which revision' },
    description: {
      zh: '显示服务、数据库、数据位置和当前版本。',
      en: 'Says what runs, on what data, at which revision.',
    },
    json: { zh: '以 JSON 输出', en: 'print as JSON' },
  },
  template: {
    summary: { zh: '空白工作簿模板', en: 'an empty workbook to fill in' },
    description: {
      zh: '写出空白工作簿：全部表、中英文列名、固定用语下拉框和说明表。“有效期至（含当日）”（lastDay）填最后一个有效日，没有终止时留空；也可改用“终止日期”（validTo），填失效之日，即次日。',
      en: 'Writes an empty workbook: all sheets, headers in Chinese and by key, drop-downs for fixed words, and a sheet that explains. lastDay 有效期至 takes the last day on which a row holds, and is blank where there is no end; validTo 终止日期, which may stand in its place, the day after.',
    },
    file: { zh: '文件', en: 'where' },
  },
  tokenHolder: {
    token: {
      zh: '按令牌持有人的权限，新区或部门仅得自己的部分',
      en: 'as its holder sees it: for a zone or department its own part',
    },
  },
  open: {
    summary: { zh: '带令牌打开页面的地址', en: 'an address that opens the pages for somebody' },
    description: {
      zh: '打印打开页面的地址，其中带有令牌；页面一打开就把令牌从地址中取走，只留在内存里。服务须在运行。',
      en: 'Prints an address that opens the pages with a token, which the page takes out of the address at once and keeps in its memory alone. The service must run.',
    },
  },
  token: {
    summary: { zh: '签发令牌', en: 'a token for somebody' },
    role: { zh: '角色', en: 'the role' },
    zone: { zh: '角色为 zone 时：其新区的代码，可重复', en: 'for role zone: its zone; may be repeated' },
    department: {
      zh: '角色为 department 时：其市直部门的代码，可重复',
      en: 'for role department: its city department; may be repeated',
    },
    person: {
      zh: '角色为 staff 时：其本人的人员编码',
      en: 'for role staff: the code of the person who holds it',
    },
    platform: {
      zh: '角色为 platform 时：平台的代码，可重复给出',
      en: 'for role platform: the code of the platform; may be given several times',
    },
    for: { zh: '有效期，如 30m、8h、7d', en: 'how long it is good: 30m, 8h, 7d' },
    subject: { zh: '持有人', en: 'who holds it' },
    json: { zh: '以 JSON 输出', en: 'print as JSON' },
  },
  verify: {
    summary: { zh: '验证记录未被篡改', en: 'prove that nobody altered the record' },
    description: {
      zh: '把图中的全部内容与各次变更逐一核对，指出被修改、删除、添加或调换之处；给出先前 `quanze head` 的值，还能发现末尾被截断。',
      en: 'Compares all that is in the graph with what the Changes account for, and names what was altered, removed, added or put elsewhere. With a hash that `quanze head` printed before, a cut end is found too.',
    },
    head: { zh: '先前 `quanze head` 打印的值', en: 'what `quanze head` printed at an earlier time' },
    repair: {
      zh: '修正仅由记录派生的内容（副本、检索文本、标签），清除不属于记录的内容，然后再验证；所记录的内容一概不动，其间其他写入须等待',
      en: 'put right what is only made of the record (copies, search texts, labels), take away what is none of it, then prove it; nothing that was recorded is touched, and other writes wait meanwhile',
    },
    json: { zh: '以 JSON 输出', en: 'print as JSON' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;
