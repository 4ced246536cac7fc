import { LIMITS } from './limits.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** `[` and `{`, `]` and `}` differ in this bit alone. */
const CURLY = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/**
 * Whether a text of JSON has lists and objects within each other deeper than any request of ours needs. It is looked
 * at before it is parsed: what walks a value that deep runs out of stack, wherever that happens to be.
 */
export function isNestedTooDeep(json: string): boolean {
  let depth = 0;
  let isText = false;
  for (let index = 0; index < json.length; index++) {
    const character = json.charCodeAt(index);
    if (isText) {
      if (character === BACKSLASH) index += 1;
      else if (character === QUOTE) isText = false;
    } else if (character === QUOTE) isText = true;
    else if ((character | CURLY) === OPEN) depth += 1;
    else if ((character | CURLY) === CLOSE) depth -= 1;
    if (depth > LIMITS.nesting) return true;
  }
  return false;
}
