import { isEnumType, isInputObjectType, isObjectType, parse, visit, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { withTrialKinds } from './with-trial-kinds.ts';

const loaded = withTrialKinds(async () => ({
  ...(await import('../../resolvers/schema.ts')),
  ...(await import('../../kinds/sdl.ts')),
}));
let schema: GraphQLSchema;
let files: ReadonlyMap<string, string>;
beforeAll(() => {
  schema = loaded().loadSchema();
  files = loaded().sdlOfKinds();
});

const fieldsOf = (name: string): Readonly<Record<string, string>> => {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInputObjectType(type)) throw new Error(name);
  return Object.fromEntries(Object.entries(type.getFields()).map(([field, of]) => [field, String(of.type)]));
};
const argsOf = (type: string, field: string): Readonly<Record<string, string>> => {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(type);
  return Object.fromEntries(
    (found.getFields()[field]?.args ?? []).map((arg) => [arg.name, String(arg.type)]),
  );
};

describe('from its declaration', () => {
  it('a kind is a type: what its columns say, what they lead to, and its period', () => {
    expect(fieldsOf('Notice')).toEqual({
      id: 'ID!',
      code: 'ID!',
      title: 'String!',
      kind: 'NoticeKind!',
      issuer: 'Body',
      publishedOn: 'Date',
      media: '[MediaKind!]!',
      reviewOn: 'Date',
    });
    expect(fieldsOf('Form')).toEqual({
      ...{ id: 'ID!', code: 'ID!', power: 'Power!', order: 'Int!', title: 'String!', keeper: 'Department' },
      ...{ validFrom: 'Date', validTo: 'Date' },
    });
    expect(fieldsOf('Hearing')).toEqual({
      ...{ zone: 'Zone!', power: 'Power!', heldOn: 'Date!', result: 'String', closedOn: 'Date' },
      delegation: 'Delegation!',
    });
  });

  it('things lead back, and a list may be narrowed', () => {
    expect(fieldsOf('Power')).toMatchObject({ forms: '[Form!]!' });
    for (const body of ['Zone', 'Department']) {
      expect(fieldsOf(body)).toMatchObject({ notices: '[Notice!]!' });
      expect(argsOf(body, 'notices')).toEqual({ kinds: '[NoticeKind!]' });
    }
  });

  it('it has root fields: one by its code, a list in pages or whole', () => {
    expect(fieldsOf('Query')).toMatchObject({
      ...{ notice: 'Notice', notices: 'NoticeConnection!', desks: '[Desk!]!' },
      ...{ hearings: 'HearingConnection!' },
    });
    expect(argsOf('Query', 'notices')).toEqual({
      ...{ kinds: '[NoticeKind!]', issuers: '[ID!]', media: '[MediaKind!]' },
      ...{ publishedFrom: 'Date', publishedTo: 'Date', text: 'String' },
      ...{ first: 'Int', after: 'String', asOf: 'Date', knownAt: 'DateTime' },
    });
    expect(Object.keys(argsOf('Query', 'desks'))).toEqual(['roles', 'people', 'asOf', 'knownAt']);
  });

  it('rows are added without the day from which they hold, and without what named commands write', () => {
    expect(fieldsOf('AddRecordInput')).toMatchObject({
      ...{ notice: 'NoticeRowInput', desk: 'DeskRowInput', form: 'FormRowInput' },
      ...{ hearing: 'HearingRowInput', lesson: 'LessonRowInput' },
    });
    expect(fieldsOf('NoticeRowInput')).toEqual({
      ...{ code: 'ID!', title: 'String!', kind: 'NoticeKind!', issuer: 'ID', reviewOn: 'Date' },
    });
    expect(fieldsOf('DeskRowInput')).toEqual({
      ...{ role: 'PostKind!', department: 'ID', person: 'ID!', validTo: 'Date' },
    });
    expect(fieldsOf('HearingRowInput')).toEqual({ zone: 'ID!', power: 'ID!' });
    expect(fieldsOf('LessonRowInput')).toEqual({ code: 'ID!', by: 'ID!', notice: 'ID' });
    for (const name of ['addRecord', 'endRecord']) {
      expect(fieldsOf('Mutation')).toHaveProperty(name);
      expect(fieldsOf('ChangeInput')).toHaveProperty(name);
    }
  });

  it('a row fills in what adding one demands, and says what is said of the row that is added with it', () => {
    const { parent, unit, deadline } = fieldsOf('TaskRowInput');
    expect({ parent, unit, deadline }).toEqual({ parent: 'ID!', unit: 'ID!', deadline: 'String' });
    expect(fieldsOf('AddRecordInput')).toMatchObject({ task: 'TaskRowInput' });
    expect(files.get('task.graphql')).toContain('"单位: Which unit is responsible for it."\n  unit: ID!\n');
    expect(files.get('shared.graphql')).toContain(
      'a zone or a department whose own is the organisation of the unit."\n  task: TaskRowInput\n',
    );
  });

  it('its name is a word of the kinds of record, in Chinese in its description', () => {
    for (const name of ['RecordKind', 'ComparedRecord']) {
      const type = schema.getType(name);
      if (!isEnumType(type)) throw new Error(name);
      expect(type.getValue('HEARING')?.description).toBe('听证');
    }
  });

  it('each has a file of its own, and what they have together one', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['notice.graphql', 'desk.graphql', 'form.graphql', 'shared.graphql']),
    );
    expect(files.get('desk.graphql')).toContain('  "For whom; null for all."\n  department: Department\n');
  });

  it('all of the schema is described', () => {
    const own = [...files.values()].map((text) => parse(text)).flatMap(({ definitions }) => definitions);
    const bare: string[] = [];
    for (const definition of own)
      visit(definition, {
        FieldDefinition: (node) => void (node.description ?? bare.push(node.name.value)),
        InputValueDefinition: (node) => void (node.description ?? bare.push(node.name.value)),
        EnumValueDefinition: (node) => void (node.description ?? bare.push(node.name.value)),
        ObjectTypeDefinition: (node) => void (node.description ?? bare.push(node.name.value)),
        InputObjectTypeDefinition: (node) => void (node.description ?? bare.push(node.name.value)),
        EnumTypeDefinition: (node) => void (node.description ?? bare.push(node.name.value)),
      });
    expect(bare).toEqual([]);
  });
});
