/** A node of a document in JSON-LD, by terms of the context. */
export interface JsonLdNode {
  readonly [term: string]: JsonLdValue;
}

export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

/** A node of what there is: what is null or an empty list is left out, for it says nothing. */
export function nodeOf(parts: Readonly<Record<string, JsonLdValue | null | undefined>>): JsonLdNode {
  const said: Record<string, JsonLdValue> = {};
  for (const [term, value] of Object.entries(parts)) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    said[term] = value;
  }
  return said;
}

/** Names of the record are Chinese. */
export const inChinese = (text: string): JsonLdNode => ({ zh: text });
