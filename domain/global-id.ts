/**
 * The id of a thing: its type and code, made opaque. A code never changes and names one thing of its type for ever,
 * so the id does too, in every database that the record is taken to.
 */
export function globalId(type: string, code: string): string {
  return Buffer.from(`${type}:${code}`, 'utf8').toString('base64url');
}

/** The type and code of an id; undefined for what is no id of ours. */
export function parseGlobalId(id: string): { readonly type: string; readonly code: string } | undefined {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  if (colon <= 0) return undefined;
  const parsed = { type: text.slice(0, colon), code: text.slice(colon + 1) };
  return globalId(parsed.type, parsed.code) === id ? parsed : undefined;
}
