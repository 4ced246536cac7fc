import { Command } from 'commander';
import { loadConfig } from '../server/config.ts';
import { ensureToken } from '../server/token.ts';

export function tokenCommand(): Command {
  return new Command('token')
    .summary('the token with which mutations are sent / 写入所需的令牌')
    .description(
      'Prints the token of the data folder: mutations need it, as the header Authorization: Bearer TOKEN.\n打印数据文件夹的令牌：写入请求须带请求头 Authorization: Bearer TOKEN。',
    )
    .action(async () => {
      process.stdout.write(`${await ensureToken(loadConfig().dataFolder)}\n`);
    });
}
