/** The sheet that explains a workbook; the only one that an import passes over. */
export const ABOUT_SHEET = '说明 About';
