import { isUtf8 } from 'node:buffer';
import { validateFileName, type Entry } from 'yauzl';

/** Names are UTF-8 where the zip says so. */
const SAYS_UTF8 = 0x800;
/** An extra field with the name in UTF-8, after a version and a checksum. */
const UNICODE_NAME = 0x7075;

/**
 * The name of a part of a zip, with `/` between folders. Names that are not said to be UTF-8 and are not are what
 * Chinese systems write: GB18030. One that leads out of its folder throws.
 */
export function nameOf(entry: Entry): string {
  // The zip is opened without decoding names: they are bytes, whatever their type says.
  const bytes = entry.fileName as unknown as Buffer;
  const extra = entry.extraFields.find(({ id }) => id === UNICODE_NAME)?.data.subarray(5);
  const name = decoded(extra ?? bytes, (entry.generalPurposeBitFlag & SAYS_UTF8) !== 0).replaceAll('\\', '/');
  const fault = validateFileName(name);
  if (fault !== null) throw new Error(fault);
  return name;
}

function decoded(bytes: Buffer, isSaid: boolean): string {
  if (isSaid || isUtf8(bytes)) return bytes.toString('utf8');
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}
