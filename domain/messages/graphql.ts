/**
 * What graphql-js and Apollo say of a document or of its variables, in Chinese. They say it in English alone, in sentences
 * that hold what was sent: each is known by its form.
 */
type Form = readonly [pattern: RegExp, chinese: (...parts: readonly string[]) => string];

const OF_DOCUMENTS: readonly Form[] = [
  [/^Cannot query field "(.+?)" on type "(.+?)"\./s, (field, type) => `类型 ${type} 没有字段 ${field}。`],
  [
    /^Unknown argument "(.+?)" on field "(.+?)"\./s,
    (argument, field) => `字段 ${field} 没有参数 ${argument}。`,
  ],
  [
    /^Unknown argument "(.+?)" on directive "(.+?)"\./s,
    (argument, of) => `指令 ${of} 没有参数 ${argument}。`,
  ],
  [/^Unknown type "(.+?)"\./s, (type) => `没有类型 ${type}。`],
  [/^Unknown fragment "(.+?)"\./s, (fragment) => `没有片段 ${fragment}。`],
  [/^Unknown directive "(.+?)"\./s, (directive) => `没有指令 ${directive}。`],
  [
    /^(?:Field|Directive) "(.+?)" argument "(.+?)" of type "(.+?)" is required/s,
    (field, argument, type) => `${field} 必须给出参数 ${argument}（类型 ${type}）。`,
  ],
  [
    /^Field "(.+?)" must not have a selection since type "(.+?)" has no subfields\./s,
    (field, type) => `字段 ${field} 是类型 ${type} 的值，其下不能再选字段。`,
  ],
  [
    /^Field "(.+?)" of type "(.+?)" must have a selection of subfields\./s,
    (field, type) => `字段 ${field} 的类型是 ${type}，须选定其下的字段。`,
  ],
  [
    /^Fields "(.+?)" conflict because/s,
    (field) => `字段 ${field} 在同一处所选不一：若都要，请用不同的别名。`,
  ],
  [/^There can be only one (?:.+?) named "(.+?)"\./s, (name) => `名称 ${name} 只能用一次。`],
  [/^This anonymous operation must be the only/s, () => '无名的操作须是文档中唯一的操作。'],
  [/^Fragment "(.+?)" is never used\./s, (fragment) => `片段 ${fragment} 没有用到。`],
  [/^Cannot spread fragment "(.+?)" within itself/s, (fragment) => `片段 ${fragment} 不能包含自身。`],
  [
    /^Fragment(?: "(?:.+?)")? cannot be spread here as objects of type "(.+?)" can never be of type "(.+?)"\./s,
    (type, other) => `此处不能展开片段：类型 ${type} 不会是 ${other}。`,
  ],
  [
    /^Fragment(?: "(?:.+?)")? cannot condition on non composite type "(.+?)"\./s,
    (type) => `片段不能以类型 ${type} 为条件。`,
  ],
  [/^The directive "(.+?)" can only be used once/s, (directive) => `指令 ${directive} 在同一处只能用一次。`],
  [/^Directive "(.+?)" may not be used on/s, (directive) => `指令 ${directive} 不能用在此处。`],
  [/^Variable "(.+?)" is not defined/s, (variable) => `变量 ${variable} 没有声明。`],
  [/^Variable "(.+?)" is never used/s, (variable) => `变量 ${variable} 没有用到。`],
  [
    /^Variable "(.+?)" of type "(.+?)" used in position expecting type "(.+?)"\./s,
    (variable, type, expected) => `变量 ${variable} 的类型是 ${type}，而此处应为 ${expected}。`,
  ],
  [
    /^Variable "(.+?)" cannot be non-input type "(.+?)"\./s,
    (variable, type) => `变量 ${variable} 不能是类型 ${type}。`,
  ],
  [/recursively requests too many selections\.$/s, () => '该操作所选字段过多，请分次查询。'],
  [/^Too many validation errors/s, () => '错误过多，其余未列出。'],
  [
    /^Syntax Error: Document contains more than (\d+) tokens/s,
    (most) => `文档过长：最多 ${most} 个记号，请分次查询。`,
  ],
  [
    /^Syntax Error: Expected (.+), found (.+)\.$/s,
    (expected, found) => `语法错误：此处应为 ${inChinese(expected)}，不是 ${inChinese(found)}。`,
  ],
  [/^Syntax Error: Unexpected (.+?)\.?$/s, (found) => `语法错误：此处不应有 ${inChinese(found)}。`],
  [/^Syntax Error: /s, () => '语法错误。'],
];

const OF_VALUES: readonly Form[] = [
  [
    /^Variable "(.+?)" of required type "(.+?)" was not provided\./s,
    (variable, type) => `须给出变量 ${variable}（类型 ${type}）。`,
  ],
  [
    /^Variable "(.+?)" of non-null type "(.+?)" must not be null\./s,
    (variable, type) => `变量 ${variable}（类型 ${type}）不得为空。`,
  ],
  [
    /^Field "(.+?)" of required type "(.+?)" was not provided\./s,
    (field, type) => `须给出 ${field}（类型 ${type}）。`,
  ],
  [/^Field "(.+?)" is not defined by type "(.+?)"\./s, (field, type) => `类型 ${type} 没有 ${field}。`],
  [/^Value "(.+?)" does not exist in "(.+?)" enum\./s, (value, type) => `${type} 中没有 ${value} 这个值。`],
  [
    /^Enum "(.+?)" cannot represent (?:non-enum|non-string) value: (.+?)\.(?: Did you mean .*)?$/s,
    (type, value) => `${type} 中没有 ${value} 这个值。`,
  ],
  [/^Int cannot represent .*?: (.+)$/s, (value) => `应为整数，不是 ${value}。`],
  [/^Float cannot represent .*?: (.+)$/s, (value) => `应为数字，不是 ${value}。`],
  [/^Boolean cannot represent .*?: (.+)$/s, (value) => `应为 true 或 false，不是 ${value}。`],
  [/^(?:String|ID) cannot represent .*?: (.+)$/s, (value) => `应为文字，不是 ${value}。`],
  [
    /^Expected value of type "(.+?)", found (.+?)\.?$/s,
    (type, value) => `应为 ${type} 类型的值，不是 ${value.replace(/; .*$/s, '')}。`,
  ],
  [/^Expected non-nullable type "(.+?)" not to be null\.$/s, (type) => `此处不得为空（类型 ${type}）。`],
  [/^Expected type "(.+?)" to be an object\.$/s, (type) => `应为 ${type} 类型的对象。`],
  [/^Too many errors processing variables/s, () => '变量中的错误过多，其余未列出。'],
];

const OF_REQUESTS: readonly Form[] = [
  [/^GraphQL operations must contain a non-empty/s, () => '请求须有不为空的 query。'],
  [
    /^POST body missing, invalid Content-Type/s,
    () => '没有请求体，或其 Content-Type 不是 application/json。',
  ],
  [
    /^GET requests only support query operations, not (\w+)/s,
    (operation) => `GET 请求只能用于 query，不能用于 ${operation}。`,
  ],
  [
    /^This operation has been blocked as a potential Cross-Site/s,
    () => '请求被拒绝，以防跨站请求伪造：请以 application/json 的 Content-Type 发送。',
  ],
  [/^An 'accept' header was provided/s, () => 'Accept 头所要的格式，此处都不提供。'],
  [
    /^The '?(\w+)'? search parameter may only be specified once/s,
    (name) => `地址中的参数 ${name} 只能给出一次。`,
  ],
  [/^The (\w+) search parameter/s, (name) => `地址中的参数 ${name} 应为 JSON 对象。`],
  [/^`(\w+)` in a POST body/s, (name) => `请求体中的 ${name} 类型不对。`],
  [/^GraphQL queries must be strings/s, () => 'query 应为文字。'],
];

/** Variables are told with what is wrong in them. */
const VARIABLE = /^Variable "(\$\w+)" got invalid value .*?(?: at "([^"]+)")?; (.*)$/s;

/** What an English sentence of theirs says, in Chinese; `inner` is the end of it, where that is a sentence of ours. */
export function chineseOf(message: string, inner?: string): string | undefined {
  const [, variable, place, reason = ''] = VARIABLE.exec(message) ?? [];
  if (variable !== undefined)
    return `变量 ${variable}${place === undefined ? '' : `（${place} 处）`}的值不对：${inner ?? chineseOf(reason) ?? '与其类型不符。'}`;
  if (inner !== undefined) return inner;
  for (const [pattern, chinese] of [...OF_DOCUMENTS, ...OF_VALUES, ...OF_REQUESTS]) {
    const found = pattern.exec(message);
    if (found) return chinese(...found.slice(1));
  }
  return undefined;
}

const TOKENS: Readonly<Record<string, string>> = {
  '<EOF>': '文档末尾',
  Name: '名称',
  String: '文字',
  Int: '整数',
  Float: '小数',
  'character: ': '字符 ',
};

/** `Name "foo"` is 名称 "foo". */
const inChinese = (token: string): string =>
  token.replace(/^(<EOF>|Name|String|Int|Float|character: )/, (word) => TOKENS[word] ?? word);

/** Where nothing better is known: `place` is where in the document. */
export const unlikeTheContract = (place: string | undefined): string =>
  place === undefined ? '请求不符合接口的规定。' : `请求不符合接口的规定（${place}）。`;
