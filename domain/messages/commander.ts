/** What commander says of itself and of what it was given, in Chinese: it says so in English alone. */

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

export const chineseTitle = (title: string): string => TITLES[title] ?? title;

type Form = readonly [pattern: RegExp, chinese: (...parts: readonly string[]) => string];

const FORMS: readonly Form[] = [
  [/^error: unknown option '(.+?)'/s, (option) => `没有选项 ${option}。`],
  [/^error: unknown command '(.+?)'/s, (command) => `没有命令 ${command}。`],
  [/^error: missing required argument '(.+?)'/s, (argument) => `缺少参数 ${argument}。`],
  [/^error: required option '(.+?)' not specified/s, (option) => `须给出选项 ${option}。`],
  [/^error: option '(.+?)' argument missing/s, (option) => `选项 ${option} 缺少值。`],
  [
    /^error: (?:option|command-argument) '(.+?)'(?: argument)? '(.*?)' is invalid\. Allowed choices are (.+)\.$/s,
    (option, value, choices) => `${option} 不能是 ${value}，应为 ${choices.replaceAll(', ', '、')} 之一。`,
  ],
  [
    /^error: (?:option|command-argument value) '(.+?)'(?: argument)?(?: '(.*?)')? is invalid(?: for argument '(.+?)')?\. (.*)$/s,
    (option, value, _argument, why) => `${option} 不能是 ${value}：${why}`,
  ],
  [
    /^error: option '(.+?)' cannot be used with option '(.+?)'/s,
    (option, other) => `选项 ${option} 不能与 ${other} 同用。`,
  ],
  [
    /^error: too many arguments(?: for '(.+?)')?\. Expected (\d+) arguments? but got (\d+)/s,
    (_command, expected, got) => `参数过多：应有 ${expected} 个，现有 ${got} 个。`,
  ],
];

/** A line of an error; as it is where it is of no known form. */
export function chineseError(text: string): string {
  const line = text.trimEnd();
  for (const [pattern, chinese] of FORMS) {
    const found = pattern.exec(line);
    if (found) return `${chinese(...found.slice(1).map((part) => part ?? ''))}\n`;
  }
  return text;
}

/** What stands after an option's words. */
export const chineseExtra = (text: string): string =>
  text
    .replace(/\(choices: (.+?)(?=, default: |\))/s, (_, choices: string) => `（可选：${choices}`)
    .replace(/, default: (.+?)\)$/s, (_, value: string) => `；默认：${value}）`)
    .replace(/\(default: (.+)\)$/s, (_, value: string) => `（默认：${value}）`)
    .replace(/(（可选：[^）]*)\)$/s, (_, all: string) => `${all}）`);
