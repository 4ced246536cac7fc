import { POST_KINDS } from '../../domain/words.ts';
import {
  CODE,
  OPTIONAL_PERIOD,
  PERIOD,
  REQUIRED,
  code,
  day,
  order,
  text,
  to,
  toCityDepartment,
  toOrganization,
  toPerson,
  toPower,
  word,
  words,
} from '../../kinds/columns.ts';
import { declare, type Kind } from '../../kinds/kind.ts';

/** Kinds of the tests alone: one of each form, with all that a declaration can say for the schema. */

const NOTICE_KINDS = { 公告: 'NOTICE', 规则: 'RULES' } as const;
const MEDIA_KINDS = { 报纸: 'PAPER', 网站: 'SITE' } as const;

/** A thing that is there always; what of it came on a day is not told before. */
const notice = declare({
  label: 'Notice',
  zh: '告示',
  table: 'notices',
  part: 'workbook',
  form: 'thing',
  columns: {
    code: { ...CODE, means: 'Its code.' },
    title: text('标题', { ...REQUIRED, means: 'What it is called.' }),
    kind: word('类别', NOTICE_KINDS, { ...REQUIRED, means: 'What it is.' }),
    issuer: code('发布单位', {
      means: 'Who issued it; null where that is not said.',
      leads: toOrganization('ISSUED_BY', 'outlives', {
        name: 'notices',
        means: 'What it issued.',
        filters: { kinds: { by: 'kind', means: 'Only these.' } },
      }),
    }),
    publishedOn: day('公布日期', { isByCommand: true, means: 'When it was published; null before.' }),
    media: words('媒体', MEDIA_KINDS, {
      isByCommand: true,
      cameWith: 'publishedOn',
      means: 'Where it was published; empty before.',
    }),
    reviewOn: day('复核日期', {
      isSetAhead: true,
      means: 'When it is to be looked at again; null for never.',
    }),
  },
  identity: ['code'],
  own: { isPublic: true, by: ['issuer'] },
  found: { of: ['Notice'], texts: ['title'] },
  isCompared: true,
  type: {
    means: 'A notice.',
    enums: {
      NoticeKind: { means: 'What a notice is.', words: NOTICE_KINDS },
      MediaKind: { means: 'Where it is published.', words: MEDIA_KINDS },
    },
    found: { name: 'notice', means: 'The notice with a code; null where there is none.' },
    list: {
      name: 'notices',
      means: 'Notices, by code.',
      filters: {
        kinds: { by: 'kind', means: 'Only these.' },
        issuers: { by: 'issuer', means: 'Only of these.' },
        media: { by: 'media', means: 'Only published there.' },
        publishedFrom: { from: 'publishedOn', means: 'Only from this day.' },
        publishedTo: { to: 'publishedOn', means: 'Only up to this day.' },
        text: { isText: true, means: 'Only those whose title has it.' },
      },
    },
  },
  adds: { anywhere: ['legal-office'], zone: ['issuer'], department: ['issuer'] },
});

/** A fact of which one holds at a time, for a city department or for all of them. */
const desk = declare({
  label: 'Desk',
  zh: '窗口',
  table: 'desks',
  part: 'workbook',
  form: 'fact',
  columns: {
    role: word('职能', POST_KINDS, { ...REQUIRED, means: 'What it does.' }),
    department: code('部门', {
      means: 'For whom; null for all.',
      leads: toCityDepartment('DESK_FOR', 'ends', { name: 'desks', means: 'Its desks.' }),
    }),
    person: code('人员', { ...REQUIRED, means: 'Who sits there.', leads: toPerson('SITS_AT', 'ends') }),
    ...PERIOD,
  },
  identity: ['role', 'department', 'validFrom'],
  hangsOn: ['person'],
  exclusive: ['role', 'department'],
  own: { isPublic: true, by: ['department'] },
  isCompared: true,
  type: {
    means: 'A desk.',
    list: {
      name: 'desks',
      means: 'Desks, by identity.',
      isWhole: true,
      filters: {
        roles: { by: 'role', means: 'Only these.' },
        people: { by: 'person', means: 'Only theirs.' },
      },
    },
  },
  adds: { anywhere: ['staffing-office'], department: ['department'] },
  ends: { anywhere: ['staffing-office'], department: ['department'] },
});

/** A thing that is named by a power and a number, for as long as it is there. */
const form = declare({
  label: 'Form',
  zh: '表格',
  table: 'forms',
  part: 'workbook',
  form: 'thing',
  columns: {
    power: code('职权', {
      ...REQUIRED,
      means: 'For which power.',
      leads: toPower('FORM_FOR', 'ends', { name: 'forms', means: 'Its forms, by number.' }),
    }),
    order: order('序号', { ...REQUIRED, means: 'Its number.' }),
    title: text('标题', { ...REQUIRED, means: 'What it is called.' }),
    keeper: code('保管部门', {
      means: 'Who keeps it; null for nobody.',
      leads: toCityDepartment('KEPT_BY', 'outlives', { name: 'formsKept', means: 'Forms that it keeps.' }),
    }),
    ...OPTIONAL_PERIOD,
  },
  isDated: true,
  identity: ['power', 'order'],
  own: { isPublic: true, by: ['power'] },
  isCompared: true,
  type: { means: 'A form.', list: { name: 'forms', means: 'Forms, by power and number.' } },
  adds: { anywhere: ['reform-office'], department: ['power'] },
  ends: { anywhere: ['reform-office'], department: ['keeper'] },
});

/** What happened on a day, and is seen by its zone alone. */
const hearing = declare({
  label: 'Hearing',
  zh: '听证',
  table: 'hearings',
  part: 'workbook',
  form: 'fact',
  columns: {
    zone: code('新区', { ...REQUIRED, means: 'In which zone.' }),
    power: code('职权', { ...REQUIRED, means: 'Of which power.' }),
    heldOn: day('听证日期', { ...REQUIRED, means: 'When.' }),
    result: text('结果', { isByCommand: true, cameWith: 'closedOn', means: 'What came of it; null before.' }),
    closedOn: day('结束日期', { isByCommand: true, means: 'When it was closed; null before.' }),
  },
  identity: ['zone', 'power', 'heldOn'],
  hangsOn: ['zone', 'power'],
  references: [{ columns: ['zone', 'power'], by: 'HEARD_OF', to: 'Delegation', fate: 'outlives' }],
  happenedOn: 'heldOn',
  own: { by: ['zone'] },
  isCompared: true,
  type: {
    means: 'A hearing.',
    together: { HEARD_OF: { name: 'delegation', means: 'Of which delegation.' } },
    list: {
      name: 'hearings',
      means: 'Hearings, by zone, power and day.',
      filters: {
        zones: { by: 'zone', means: 'Only in these.' },
        from: { from: 'heldOn', means: 'Only from this day.' },
        to: { to: 'heldOn', means: 'Only up to this day.' },
      },
    },
  },
  adds: { anywhere: ['legal-office'], zone: ['zone'] },
});

/** A thing that is there from a day on. */
const lesson = declare({
  label: 'Lesson',
  zh: '课程',
  table: 'lessons',
  part: 'workbook',
  form: 'thing',
  columns: {
    code: { ...CODE, means: 'Its code.' },
    by: code('主讲部门', {
      ...REQUIRED,
      means: 'Who gives it.',
      leads: toCityDepartment('GIVEN_BY', 'outlives', {
        name: 'lessons',
        means: 'Lessons that it gave, by code.',
      }),
    }),
    beginsOn: day('开始日期', { ...REQUIRED, means: 'When it begins.' }),
    notice: code('告示', {
      leads: to('Notice')('TOLD_IN', 'outlives'),
      means: 'Where it was told; null for nowhere.',
    }),
  },
  identity: ['code'],
  happenedOn: 'beginsOn',
  own: { isPublic: true, by: ['by'] },
  isCompared: true,
  type: {
    means: 'A lesson.',
    found: { name: 'lesson', means: 'The lesson with a code; null where there is none.' },
    list: {
      name: 'lessons',
      means: 'Lessons, by code.',
      filters: { by: { by: 'by', means: 'Only theirs.' } },
    },
  },
  adds: { anywhere: [], department: ['by'] },
});

export const TRIAL_KINDS: readonly Kind[] = [notice, desk, form, hearing, lesson];
