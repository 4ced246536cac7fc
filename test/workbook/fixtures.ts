import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkWorkbook } from '../../tables/check/check-workbook.ts';
import { emptyGraph } from '../../tables/check/known-things.ts';
import type { Facts, KnownThings } from '../../tables/check/known-things.ts';
import { readFolder } from '../../workbook/read-folder.ts';
import { parseReplaceScope } from '../../tables/replace.ts';
import { writeRows } from '../../workbook/rows.ts';
import type { SheetRow } from '../../workbook/rows.ts';
import type { SheetKey, TableKey } from '../../tables/sheets/registry.ts';
import { inEnglish, type PlainError } from '../support/in-english.ts';

export type Files = Readonly<Record<string, string | Buffer>>;

/** A small workbook without an error, every sheet in it. */
export const GOOD: Readonly<Record<SheetKey, string>> = {
  organizations: `code,name,kind,parent,zoneClass,counterpart
CITY,市政府,市政府,,,
C1,规划局,市直部门,CITY,,
C2,建设局,市直部门,CITY,,
Z1,东新区,新区,CITY,一类,
Z1D,规划分局,新区部门,Z1,,C1`,
  sections: 'code,name,department\nS1,审批科,Z1D\nS2,监管科,C1',
  posts: 'code,name,department,section,kind\nT0,局长,Z1D,,领导岗位\nT1,受理岗,Z1D,S1,工作岗位',
  people: 'code,name\nN0,金雪\nN1,严平',
  memberships: 'person,post,validFrom,validTo\nN0,T0,2014-01-01,\nN1,T1,2014-01-01,2016-01-01',
  certificates: 'number,person,validFrom,validTo\nK1,N1,2014-01-01,2020-01-01',
  supportElements: 'code,name,kind\nE1,审查系统,技术',
  powers: `code,name,type,department,legalBasis,officialCodes
P1,核发,行政许可,C1,《示例条例》第10条,A1；A2
P2,检查,行政检查,C1,,`,
  powerRequirements: 'power,element,validFrom,validTo\nP1,E1,,',
  chains: 'code,name\nL1,规划链条',
  chainLinks: 'chain,order,stage,power\nL1,1,审批,P1\nL1,2,监管,P2',
  catalogueEntries: 'zoneClass,power\n一类,P1\n二类,P1',
  zoneCapacities: 'zone,element,validFrom,validTo\nZ1,E1,2015-01-01,',
  delegations: `zone,power,mode,validFrom,validTo,memorandum,filedOn
Z1,P1,授权,2015-10-01,2016-10-01,备忘〔2015〕1号,2015-10-20
Z1,P1,委托,2017-01-01,,,`,
  steps: 'zone,power,order,name,kind\nZ1,P1,1,受理,受理\nZ1,P1,2,审查,审查',
  responsibilities: `zone,power,step,department,leader,section,post,staff,validFrom,validTo
Z1,P1,1,Z1D,N0,S1,T1,N1,2015-10-01,
Z1,P1,2,,,,,,2015-10-01,`,
  offices: 'office,city,organization,validFrom,validTo\n法制办,CITY,C1,2015-01-01,\n改革办,,C1,2015-01-01,',
  documents: `code,title,kind,number,issuer,issuedOn,publishedOn,media,level,url
D1,授权决定,授权文件,1号,CITY,2015-09-01,2015-09-10,日报；晚报,市级,
D2,工作规则,规则,,Z1,,,,,
D4,第一批备忘录,备忘录,备忘2号,C1,2015-11-20,,,,`,
  documentScopes: `document,topic,zoneClass,zone,department,power,step,validFrom,validTo
D2,职责关系,,Z1,,,,2015-10-01,
D2,操作规则,,Z1,,P1,2,2015-10-01,`,
  duties: `matter,city,days,dayKind,everyDays,dueBy,clause,document,validFrom,validTo
移交,CITY,,,,2015-12-31,二（三）,D1,2015-07-13,2016-01-01
移交,CITY,30,工作日,,,二（三）,,2016-01-01,
职责确认,,30,自然日,180,,三（四）,,2015-07-13,`,
  calendarDays: 'day,kind,note\n2015-10-01,放假,国庆节\n2015-10-10,上班,',
  transferItems:
    'power,order,name,kind,validFrom,validTo\nP1,1,申请表,表格文书,,\nP1,2,账号,系统账号,2015-01-01,',
  transfers: `zone,power,item,handedOn,isPart,receivedOn,receipt,refusedOn,note
Z1,P1,1,2015-10-12,否,2015-10-15,收据,,
Z1,P1,2,2015-10-20,是,,,2015-10-21,`,
  standings: `document,kind,zone,power,grantor,validFrom,validTo
D1,授权,Z1,,CITY,2015-10-01,2016-10-01
D1,委托,Z1,P1,C1,2017-01-01,`,
  seals:
    'code,name,kind,holder,notice,validFrom,validTo\nE1,审批章,电子签章,Z1,D1,2015-10-01,\nE2,分局章,实物印章,Z1D,,,',
  penalties: `code,zone,power,party,sanction,amount,isMajor,decidedOn,servedOn
J1,Z1,P1,某厂,罚款,5000.5,是,2015-11-01,2015-11-03`,
  filings: `subject,zone,power,penalty,certificate,to,filedOn,acceptedOn,returnedOn,note
责任分工,Z1,P1,,,C1,2015-10-20,2015-10-22,,
重大处罚,,,J1,,C1,2015-11-05,,2015-11-08,
执法证,,,,K1,CITY,2015-11-05,,,`,
  adjustmentLists: `code,zone,by,name,validFrom,validTo,submittedOn,opinionsBy,returnedOn,forwardedOn,decidedOn,signedOn,memorandum,publishedOn,effectiveFrom,withdrawnOn,note
Q1,Z1,Z1,东区第一批,2015-10-20,2015-11-01,2015-10-22,2015-10-30,2015-10-28,,,,,,,,理由不足
Q1,Z1,Z1,东区第一批,2015-11-01,,2015-11-02,2015-11-10,,2015-11-12,2015-11-16,2015-11-20,D4,,,,
Q2,Z1,C1,规划局收回,2016-03-01,,,,,,,,,,,,`,
  adjustmentItems: `list,order,action,power,mode,reason,effectiveFrom,outcome,decidedOn,condition,validFrom,validTo
Q1,1,承接,P1,,便民,,,,,2015-10-20,2015-11-01
Q1,1,承接,P1,授权,,2016-12-01,同意,2015-11-16,设备到位,2015-11-01,
Q2,1,交回,P1,,,,,,,2016-03-01,`,
  opinions: `list,order,department,givenOn,stance,reason
Q1,1,C1,2015-11-05,附条件支持,设备到位`,
  supervisionItems: `zone,power,order,name,methods,everyDays,step,department,section,person,result,validFrom,validTo
Z1,P1,1,现场,日常检查；双随机,90,1,Z1D,S1,N1,记录,2015-10-01,
Z1,P1,2,审查,信用监管,,,C1,,,,,`,
  platforms:
    'code,name,zone,kinds,basedOn,validFrom,validTo\nF1,审批平台,Z1,审批；服务,,2015-10-01,\nF2,执法平台,Z1,执法,F1,,',
  platformPowers:
    'platform,power,pushedTo,validFrom,validTo\nF1,P1,C1,2015-10-05,\nF2,P1,,2015-10-05,2016-01-01',
  platformLinks: `platform,network,level,mode,power,document,validFrom,validTo
F1,专网,市级,二次录入,P1,,2015-10-05,
F1,一张网,一张网,直接对接,,D1,2015-10-10,`,
  inspections: `code,zone,power,item,by,kind,plannedFor,doneOn,population,sample,result
I1,Z1,P1,1,C1,双随机,2015-11-01,2015-11-03,20,2,有问题
I2,Z1,,,C1,不定期,,2015-12-01,,,`,
  rectifications: `code,inspection,power,problem,opinionOn,dueBy,answeredOn,refusedOn,answer,noticeOn,notice,closedOn,follows
R1,I1,P1,台账不全,2015-11-05,2015-11-20,,2015-11-15,无人,2015-11-25,D2,2015-11-30,
R2,I2,,仍不全,2015-12-02,2015-12-10,,,,,,,R1`,
  contacts: `power,department,section,person,phone,isRemote,validFrom,validTo
P1,C1,S2,N1,0711-1,是,2015-10-01,
P1,C2,,,0711-2,,2015-10-01,2016-10-01`,
  trainings: `code,title,kind,by,powers,beginsOn,endsOn
TR1,业务培训,业务培训,C1,P1；P2,2015-10-12,2015-10-14
TR2,资格考试,资格考试,C1,,2016-03-01,2016-03-01`,
  trainees: 'training,person,result\nTR1,N1,合格\nTR2,N1,不合格',
  secondments: `person,from,zone,department,mode,topic,powers,document,validFrom,validTo
N1,C1,Z1,Z1D,带班,审批,P1；P2,D1,2015-10-01,2016-10-01
N0,C2,Z1,,远程指导,,,,2015-10-01,`,
  experts: `code,name,kind,organization,fields,departments,powers,validFrom,validTo
EX1,钱工,审批,某大学,水；气,C1；C2,P1,,
EX2,孙工,执法,,,,P2,2015-01-01,2016-01-01`,
  evaluations: `zone,power,evaluator,kind,indicator,score,comment,evaluatedOn,publishedOn
Z1,,统计局,第三方,满意度,92.5,较好,2015-12-01,2015-12-10
Z1,P1,某厂,企业,时限,80,,2015-12-01,`,
  deputies: `zone,power,step,post,order,deputy,validFrom,validTo
Z1,P1,1,,1,N0,2015-10-01,
,,,T1,1,N0,2015-10-01,2016-01-01`,
  absences: 'person,reason,validFrom,validTo\nN1,出差,2015-11-01,2015-11-05\nN0,休假,2015-12-01,',
  confirmations: 'person,confirmedOn\nN1,2015-10-20\nN0,2015-10-05',
  workUnits: `code,name,kind,aliases,organization,members
U1,规划局,单位,市规划局,C1,
U2,各区,一类单位,,,Z1；Z1D`,
  tasks: `code,name,order,part,plan,deadline,dueFrom,dueBy,deliverables,parent,person,measures
K1,制定目录,1,一,1号,7月底,2015-07-31,2015-07-31,目录,,,入目录；有支撑
K2,拟订文本,1,,,,,2015-07-15,,K1,N1,`,
  taskUnits: 'task,role,order,unit\nK1,牵头,1,U1\nK2,责任,1,U2',
  taskNeeds: 'task,needs,basis,reason\nK1,K2,推断,先有文本',
  taskEvidence: 'task,doneOn,evidence\nK1,2015-08-03,目录已公布',
  raised: `code,kind,from,to,zone,power,task,raisedOn,dueBy,text,answeredOn,answer,closedOn
RA1,问题反映,Z1,C1,,P1,,2015-11-01,2015-11-20,账号不通,,,
RA2,督查,CITY,Z1,Z1,,K1,2015-11-05,,进度如何,2015-11-10,已办,2015-11-12`,
};

/** A folder with these files (names without `.csv` get it), gone when the test is over. */
export async function makeFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quanze-workbook-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name.includes('.') ? name : `${name}.csv`), content);
  }
  return folder;
}

/** GOOD with lines added at the end of its sheets. */
export function goodPlus(more: Partial<Record<SheetKey, string>>): Files {
  const files: Record<string, string> = { ...GOOD };
  for (const [key, lines] of Object.entries(more)) files[key] += `\n${lines}`;
  return files;
}

/** GOOD with other text in some of its sheets. */
export function goodBut(key: SheetKey, from: string, to: string): Files {
  if (!GOOD[key].includes(from)) throw new Error(`${key} has no ${from}`);
  return { ...GOOD, [key]: GOOD[key].replace(from, to) };
}

export interface Given {
  readonly known?: KnownThings;
  readonly replace?: readonly string[];
}

/** All errors that the check finds in these files. */
export async function errorsIn(
  files: Files,
  { known = emptyGraph, replace = [] }: Given = {},
): Promise<PlainError[]> {
  const errors: PlainError[] = [];
  const source = await readFolder(await makeFolder(files));
  const scopes = replace.map(parseReplaceScope);
  const result = await checkWorkbook(source, known, {
    replace: scopes,
    onError: (error) => errors.push(inEnglish(error)),
  });
  if (result.errors !== errors.length)
    throw new Error(`${result.errors} errors counted, ${errors.length} given`);
  return errors;
}

/** The same as `sheet, row, column, value`. */
export async function placesOf(files: Files, given: Given = {}): Promise<unknown[][]> {
  const errors = await errorsIn(files, given);
  return errors.map(({ sheet, row, column, value }) => [sheet, row, column, value]);
}

export async function rowsOf(files: Files, sheet: SheetKey): Promise<SheetRow[]> {
  const source = await readFolder(await makeFolder(files));
  const rows: SheetRow[] = [];
  for await (const row of writeRows(source, sheet)) rows.push(row);
  return rows;
}

/** A graph that knows just this, and keeps what it was asked. */
export function graphKnowing(things: Partial<Record<TableKey, Record<string, Facts>>>) {
  const asked: [TableKey, readonly string[]][] = [];
  const known: KnownThings = {
    find: (sheet, handles) => {
      asked.push([sheet, handles]);
      const here = new Map(Object.entries(things[sheet] ?? {}));
      const found = handles.flatMap((handle): [string, Facts][] => {
        const facts = here.get(handle);
        return facts ? [[handle, facts]] : [];
      });
      return Promise.resolve(new Map(found));
    },
  };
  return { ...known, asked };
}
