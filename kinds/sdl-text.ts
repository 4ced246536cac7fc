/** SDL as text: a description, a head, and parts that are described. */

export interface Part {
  readonly means: string;
  /** `name: Type`, with the arguments between. */
  readonly name: string;
  readonly type: string;
  readonly args?: readonly Part[];
  readonly initial?: string;
}

export const described = (means: string, indent: string): string => `${indent}${JSON.stringify(means)}`;

function partText({ means, name, type, args = [], initial }: Part, indent = '  '): string {
  const given =
    args.length === 0 ? '' : `(\n${args.map((each) => partText(each, `${indent}  `)).join('\n')}\n${indent})`;
  return `${described(means, indent)}\n${indent}${name}${given}: ${type}${initial === undefined ? '' : ` = ${initial}`}`;
}

export const block = (means: string | undefined, head: string, parts: readonly Part[]): string =>
  [
    ...(means === undefined ? [] : [described(means, '')]),
    `${head} {`,
    ...parts.map((each) => partText(each)),
    '}',
  ].join('\n');
