import { columnOf, type Sheet } from '../../tables/sheets/sheet.ts';
import { identityPlace, type Header } from './header.ts';

/** Lines below a table that are no rows of it: who filled it in, sums, remarks. */

const SIGNED =
  /^(?:填表|填报|制表|制单|编制|审核|复核|审批|审定|经办|报送|上报|联系电话|联系人|单位负责人|负责人|合计|总计|小计|共计|累计)/;
const REMARK =
  /^(?:注|注意|备注|附注|说明|填表说明|电话|单位|日期|盖章|公章|负责|主管|分管)(?:人|者|部门|领导|事项)?[\s\d①-⑳]*(?:[:：、.．（(]|$)/;
const WITH_COLON = /^[^:：]{1,12}[:：]/;

/** Tells rows from notes; remembers what the rows of the table look like. */
export class Notes {
  private readonly sheet: Sheet;
  private readonly header: Header;
  private isAfterBlank = false;
  /** Whether codes without letters or digits have been met: then they tell nothing. */
  private hasBareCodes = false;

  constructor(sheet: Sheet, header: Header) {
    this.sheet = sheet;
    this.header = header;
  }

  blank(): void {
    this.isAfterBlank = true;
  }

  isNote(texts: readonly string[]): boolean {
    const first =
      texts.find((text, at) => text !== '' && this.header.named.has(at)) ??
      texts.find((text) => text !== '') ??
      '';
    const begins = SIGNED.test(first) || REMARK.test(first);
    const identity = texts[identityPlace(this.sheet, this.header)] ?? '';
    if (begins && (WITH_COLON.test(first) || !isSound(identity))) return true;
    if (this.isAfterBlank && !this.readsAsRow(identity)) return true;
    this.isAfterBlank = false;
    if (identity !== '' && !isSound(identity)) this.hasBareCodes = true;
    return false;
  }

  /** Whether what stands in the place of the identity could be one. */
  private readsAsRow(text: string): boolean {
    const { type } = columnOf(this.sheet, this.sheet.identity[0] ?? '');
    if (type.is === 'word') return Object.hasOwn(type.words, text);
    return isSound(text) || (this.hasBareCodes && text !== '' && !/[:：，。；]/.test(text));
  }
}

/** A code has a letter or a digit, and is no sentence. */
const isSound = (text: string): boolean =>
  /[a-z0-9０-９ａ-ｚＡ-Ｚ]/i.test(text) && !/[:：，。；\s]/.test(text) && text.length <= 100;
