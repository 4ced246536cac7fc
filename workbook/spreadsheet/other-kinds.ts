import { open } from 'node:fs/promises';
import * as say from '../../domain/messages/workbook-files.ts';
import type { Told } from '../../domain/messages/told.ts';
import { NotASpreadsheet } from './not-a-spreadsheet.ts';

/** The directory of an old container is in its first sectors, mostly. */
const LOOKED_AT = 1024 ** 2;

/** The first bytes tell what a file is, whatever its name. */
export async function refuseOtherKinds(path: string): Promise<void> {
  const file = await open(path);
  const { buffer, bytesRead } = await file
    .read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0)
    .finally(() => file.close());
  const kind = otherKind(buffer.subarray(0, bytesRead));
  if (kind) throw new NotASpreadsheet(kind);
}

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

function otherKind(bytes: Buffer): Told | undefined {
  if (bytes.length === 0) return say.emptyFile(say.AN_XLSX);
  const begins = bytes.subarray(0, 8).toString('latin1');
  if (begins.startsWith('PK')) return inZip(bytes);
  if (bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1')
    return bytes.includes(utf16('EncryptedPackage')) ? say.OTHER_KINDS.locked() : oldKind(bytes);
  if (begins.startsWith('%PDF')) return say.OTHER_KINDS.pdf();
  if (begins.startsWith('Rar!') || begins.startsWith('7z\xbc\xaf')) return say.OTHER_KINDS.archive();
  const start = bytes
    .subarray(0, 4096)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^<(?:!doctype html|html|table|meta|head)\b/i.test(start)) return say.OTHER_KINDS.html();
  if (/^<\?xml/.test(start) && start.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return say.OTHER_KINDS.xls();
  return isTable(bytes) ? say.OTHER_KINDS.csv() : say.noSpreadsheet(say.AN_XLSX);
}

const oldKind = (bytes: Buffer): Told =>
  bytes.includes(utf16('WordDocument')) || bytes.includes(utf16('PowerPoint Document'))
    ? say.OTHER_KINDS.document()
    : say.OTHER_KINDS.xls();

/** Formats that are zips too say what they are in their first part. */
function inZip(bytes: Buffer): Told | undefined {
  const start = bytes.subarray(0, 200).toString('latin1');
  if (start.includes('application/vnd.oasis.opendocument.spreadsheet')) return say.OTHER_KINDS.ods();
  if (start.includes('application/vnd.oasis.opendocument')) return say.OTHER_KINDS.document();
  return undefined;
}

/** Text in lines with something between cells, in whatever encoding. */
function isTable(bytes: Buffer): boolean {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const start = bytes.subarray(0, 4096);
  if (!isWide && start.includes(0)) return false;
  const [first = ''] = (isWide ? start.toString('utf16le') : start.toString('utf8')).split(/[\r\n]/);
  return /[,;\t，|]/.test(first);
}
