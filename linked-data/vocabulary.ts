import { LABELS } from '../kinds/labels.ts';
import type { Iris } from './iris.ts';
import { nodeOf, type JsonLdNode } from './node.ts';

/** A term that no standard has, and what it means. */
interface OwnTerm {
  readonly zh: string;
  readonly en: string;
  readonly means: string;
  /** The type of its values where they are no nodes: of XML Schema. */
  readonly value?: 'date' | 'integer' | 'string';
}

export const OWN_CLASSES: Readonly<Record<string, OwnTerm>> = {
  Chain: { zh: '职权链条', en: 'Chain', means: 'Powers that belong together and must move together.' },
  ChainLink: { zh: '链条环节', en: 'Link of a chain', means: 'A power at a stage of a chain.' },
  Delegation: { zh: '下放职权', en: 'Delegation', means: 'That a power is handed down to a zone, and when.' },
  Responsibility: {
    zh: '责任',
    en: 'Responsibility',
    means: 'Who answers for a step, and when. What is missing is not known, or may not be seen.',
  },
};

export const OWN_PROPERTIES: Readonly<Record<string, OwnTerm>> = {
  delegation: { zh: '下放', en: 'delegation', means: 'A delegation of this power, or to this zone.' },
  power: { zh: '职权', en: 'power', means: 'The power that is handed down, or stands at a link.' },
  zone: { zh: '新区', en: 'zone', means: 'The zone that a power is handed down to.' },
  mode: {
    zh: '下放方式',
    en: 'mode',
    means: 'Whether a delegation is by the government or by a department.',
  },
  memorandum: {
    zh: '备忘录号',
    en: 'memorandum',
    means: 'By which a delegation was agreed.',
    value: 'string',
  },
  medium: {
    zh: '公布媒体',
    en: 'medium',
    means: 'A medium in which a document was published.',
    value: 'string',
  },
  filedOn: {
    zh: '备案日期',
    en: 'filed on',
    means: 'The day on which a delegation was filed.',
    value: 'date',
  },
  step: { zh: '环节', en: 'step', means: 'A step of a delegation; the order of steps is in `order`.' },
  responsibility: { zh: '责任', en: 'responsibility', means: 'A responsibility for this step.' },
  department: { zh: '职能部门', en: 'department', means: 'The department that answers.' },
  leader: { zh: '责任领导', en: 'leader', means: 'The leader who answers.' },
  section: { zh: '业务科室', en: 'section', means: 'The section that answers.' },
  post: { zh: '岗位', en: 'post', means: 'The post that answers, or that a membership is of.' },
  staff: { zh: '工作人员', en: 'staff', means: 'The member of staff who answers.' },
  link: { zh: '链条环节', en: 'link', means: 'A link of this chain.' },
  order: {
    zh: '序号',
    en: 'order',
    means: 'The place of a link or step among those of its chain or delegation.',
    value: 'integer',
  },
  stage: { zh: '阶段', en: 'stage', means: 'The stage of a link: approval, supervision or enforcement.' },
  counterpart: {
    zh: '对口市直部门',
    en: 'counterpart',
    means: 'The city department that a department of a zone answers to.',
  },
  cataloguedFor: {
    zh: '指导目录',
    en: 'catalogued for',
    means: 'A class of zone whose guidance catalogue lists this power.',
  },
  legalBasis: {
    zh: '设定依据',
    en: 'legal basis',
    means: 'The legal basis as the list gives it.',
    value: 'string',
  },
  officialCode: {
    zh: '官方编码',
    en: 'official code',
    means: 'A code of some list; one may stand for several powers.',
    value: 'string',
  },
  amendment: {
    zh: '修正内容',
    en: 'amendment',
    means: 'What the last amendment of this article says.',
    value: 'string',
  },
  validFrom: {
    zh: '起始日期',
    en: 'valid from',
    means: 'The first day; without one, it always held.',
    value: 'date',
  },
  validTo: {
    zh: '终止日期',
    en: 'valid to',
    means: 'The first day on which it no longer holds; without one, it still does.',
    value: 'date',
  },
  asOf: { zh: '日期', en: 'as of', means: 'The day that a document is about.', value: 'date' },
  revision: {
    zh: '版本',
    en: 'revision',
    means: 'The revision of the record that a document was made of.',
    value: 'integer',
  },
};

const labels = new Map(LABELS.map((label) => [nameOf(label.enum, label.value), label]));

/** A fixed word of the field, such as a type of power, with its names. */
export function concept(iris: Iris, ofEnum: string, value: string): JsonLdNode {
  const name = nameOf(ofEnum, value);
  const label = labels.get(name);
  if (!label) throw new Error(`${ofEnum} has no word ${value}`);
  return {
    '@id': iris.term(name),
    '@type': 'Concept',
    prefLabel: { zh: label.zh, en: label.en },
  };
}

function nameOf(ofEnum: string, value: string): string {
  return `${ofEnum}-${value}`;
}

/** Where the terms of our own, and the fixed words, are told about. */
export function vocabularyDocument(iris: Iris): JsonLdNode {
  const terms = (of: Readonly<Record<string, OwnTerm>>, type: string) =>
    Object.entries(of).map(([name, { zh, en, means }]) =>
      nodeOf({ '@id': iris.term(name), '@type': type, label: { zh, en }, comment: { en: means } }),
    );
  const schemes = [...new Set(LABELS.map((label) => label.enum))];
  return {
    '@context': iris.context,
    '@graph': [
      ...terms(OWN_CLASSES, 'Class'),
      ...terms(OWN_PROPERTIES, 'Property'),
      ...schemes.map((name) => ({ '@id': iris.term(name), '@type': 'ConceptScheme' })),
      ...LABELS.map((label) => ({
        ...concept(iris, label.enum, label.value),
        inScheme: { '@id': iris.term(label.enum) },
      })),
    ],
  };
}
