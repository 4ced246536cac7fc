import type { Readable } from 'node:stream';
import { XML_FAULTS } from '../../domain/messages/workbook-files.ts';
import { BadXml, readXml } from './walk-xml.ts';
import { unescapeText } from './xml-text.ts';

/** Three times what a spreadsheet program takes. */
const LONGEST_CELL = 100_000;

/** Gathers the text of `<si>` or `<is>`: all its `<t>`, without how it is to be pronounced. */
export class TextGatherer {
  private text = '';
  private inText = false;
  private inPhonetic = false;

  open(name: string): void {
    if (name === 't') this.inText = true;
    if (name === 'rPh') this.inPhonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    if (name === 'rPh') this.inPhonetic = false;
  }

  add(text: string): void {
    if (!this.inText || this.inPhonetic) return;
    this.text += text;
    if (this.text.length > LONGEST_CELL) throw new BadXml(XML_FAULTS.longCell(LONGEST_CELL));
  }

  take(): string {
    const text = unescapeText(this.text);
    this.text = '';
    return text;
  }
}

/** The texts that cells name by number. */
export async function readSharedTexts(stream: Readable): Promise<readonly string[]> {
  const texts: string[] = [];
  const gatherer = new TextGatherer();
  await readXml(stream, {
    open: (name) => gatherer.open(name),
    close: (name) => {
      gatherer.close(name);
      if (name === 'si') texts.push(gatherer.take());
    },
    text: (text) => gatherer.add(text),
  });
  return texts;
}
