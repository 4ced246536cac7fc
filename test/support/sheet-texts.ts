import { fromBufferPromise } from 'yauzl';
import { text } from 'node:stream/consumers';

/** The texts and numbers of each sheet of an .xlsx file, row by row, as they stand in it. */
export async function sheetTexts(file: Buffer): Promise<readonly (readonly (readonly string[])[])[]> {
  const zip = await fromBufferPromise(file);
  const sheets: (readonly (readonly string[])[])[] = [];
  for await (const entry of zip.eachEntry())
    if (/worksheets\/sheet\d+\.xml$/.test(entry.fileName)) {
      const xml = await text(await zip.openReadStreamPromise(entry));
      sheets.push(
        [...xml.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
          [...row.matchAll(/<c[^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, cell = '']) =>
            cell
              .replace(/<[^>]*>/g, '')
              .replaceAll('&lt;', '<')
              .replaceAll('&amp;', '&'),
          ),
        ),
      );
    }
  return sheets;
}
