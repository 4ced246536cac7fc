/** What is offered that suits an Accept header best; of equals, what is offered first. Undefined where nothing does. */
export function negotiate<Type extends string>(
  accept: string | undefined,
  offered: readonly Type[],
): Type | undefined {
  const ranges = rangesOf(accept ?? '*/*');
  let best: { readonly type: Type; readonly weight: number } | undefined;
  for (const type of offered) {
    const weight = weightOf(type, ranges);
    if (weight > (best?.weight ?? 0)) best = { type, weight };
  }
  return best?.type;
}

export interface Range {
  readonly range: string;
  readonly weight: number;
}

/** Parameters other than `q` are not looked at: what is offered has none. */
export function rangesOf(accept: string): readonly Range[] {
  return (accept.match(/(?:"(?:\\.|[^"\\])*"|[^,"])+/g) ?? []).map((each) => {
    const [range = '', ...parameters] = each.split(';').map((piece) => piece.trim().toLowerCase());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    return { range, weight: weight >= 0 && weight <= 1 ? weight : 0 };
  });
}

/** The range that names a type most closely decides. */
function weightOf(type: string, ranges: readonly Range[]): number {
  const [group = ''] = type.split('/');
  for (const name of [type, `${group}/*`, '*/*']) {
    const found = ranges.find(({ range }) => range === name);
    if (found) return found.weight;
  }
  return 0;
}
