import { Command } from 'commander';
import { writeTemplate } from '../workbook/template/write-template.ts';

export function templateCommand(): Command {
  return new Command('template')
    .summary('an empty workbook to fill in / 空白工作簿模板')
    .description(
      'Writes an empty workbook: all sheets, headers in Chinese and by key, drop-downs for fixed words, and a sheet that explains.\n写出空白工作簿：全部表、中英文列名、固定用语下拉框和说明表。',
    )
    .argument('<file.xlsx>', 'where / 文件')
    .action(async (path: string) => {
      await writeTemplate(path);
      process.stdout.write(`${path}\n`);
    });
}
