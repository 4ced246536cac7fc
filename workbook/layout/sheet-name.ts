/** What a name of a sheet is without copies' marks, numbers before it and 表 after it: `1.人员表 - 副本(2)` is 人员. */
export function plainSheetName(name: string): string {
  let plain = name.normalize('NFKC').replace(/\s+/g, '');
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain
      .replace(/^(?:copyof|副本)[-_]*/i, '')
      .replace(/^(?:附件|附表|表|sheet)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[-_.:、,)]+/i, '')
      .replace(/^(?:附件|附表)\d{0,3}/, '')
      .replace(/^\((?:\d{1,3}|[一二三四五六七八九十]{1,3})\)/, '')
      .replace(/^\d{1,3}(?=\D)/, '')
      .replace(/(?:\(\d{1,3}\)|\(副本\)|[-_]*(?:副本|复件|copy|备份)\d{0,3}|[-_]\d{1,3})$/i, '')
      .replace(/(?<=.{2})(?:表|信息表|明细表?|清单|一览表|\.(?:csv|xlsx?))$/i, '');
  }
  return plain;
}

const GENERIC = /^(?:sheet|工作表|表|页)\s*\d*$/i;
const EXPLAINS =
  /(?:填表|填报|填写|使用|导入|操作)?(?:说明|须知|要求|示例|范例)$|字典|码表$|代码表|下拉|选项|^封面$|^目录$|^about|^readme|^说明/i;

/** A name that a spreadsheet program gives by itself. */
export const isGenericName = (name: string): boolean => GENERIC.test(name.trim());

/** The name of a sheet that explains the others, or lists what they may say. */
export const explains = (name: string): boolean => EXPLAINS.test(name.trim());
