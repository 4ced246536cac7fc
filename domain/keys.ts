/**
 * A key of several parts as one string: `Z00|P00001|3`. A `|` or `\` within a part is written `\|` or `\\`,
 * so that no two lists of parts have the same key.
 */
export function joinKey(parts: readonly string[]): string {
  return parts.map(escapePart).join('|');
}

/** The parts of a key that `joinKey` made. */
export function splitKey(key: string): string[] {
  if (!key.includes('\\')) return key.split('|');
  const parts = [''];
  for (let at = 0; at < key.length; at += 1) {
    const character = key.charAt(at);
    if (character === '|') parts.push('');
    else parts[parts.length - 1] += character === '\\' ? key.charAt((at += 1)) : character;
  }
  return parts;
}

function escapePart(part: string): string {
  return part.includes('|') || part.includes('\\') ? part.replace(/[|\\]/g, '\\$&') : part;
}
