declare const brand: unique symbol;

/** Text of a statement, or a part of one. Only `cypher` makes it, so no value can slip into it: values are parameters. */
export type Cypher = string & { readonly [brand]: true };

/** Joins Cypher with Cypher. A plain string is refused by its type; `name` lets a checked label or variable in. */
export function cypher(parts: TemplateStringsArray, ...inserted: readonly Cypher[]): Cypher {
  return String.raw({ raw: parts }, ...inserted) as Cypher;
}

/** A label, relationship type, property or variable of our own: letters, digits and `_`, or it throws. */
export function name(text: string): Cypher {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) throw new Error(`not a name in Cypher: ${text}`);
  return text as Cypher;
}

/** A whole number of our own, as Cypher writes it. */
export function whole(number: number): Cypher {
  if (!Number.isSafeInteger(number)) throw new Error(`not a whole number: ${number}`);
  return String(number) as Cypher;
}

export function join(
  parts: readonly Cypher[],
  separator: ', ' | ' AND ' | ' OR ' | '|' | ':' | '\n' | ' ' | '\nUNION\n',
): Cypher {
  return parts.join(separator) as Cypher;
}
