/** What the pages say of files, of what a search finds by what, and of documents, in Chinese. */
export const zhFiles = {
  asExcel: '下载 Excel',
  asCsv: '下载 CSV',
  makingFile: '正在生成…',
  template: '导入模板',
  countsAsExcel: '下载分类统计',
};
