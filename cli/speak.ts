import { Help, type Command } from 'commander';
import { chineseError, chineseExtra, chineseTitle } from '../domain/messages/commander.ts';
import { help } from '../domain/messages/help.ts';
import { LANGUAGE, readerLanguageOption, tell } from './language.ts';

/** What is said of the program holds for its commands, and theirs; all of them speak the reader's language. */
export function speak(command: Command): Command {
  command.helpOption('-h, --help', tell(help.main.help));
  if (command.commands.length > 0) command.helpCommand('help [command]', tell(help.main.helpCommand));
  if (LANGUAGE === 'zh') speakChinese(command);
  if (command.commands.length === 0) command.addOption(readerLanguageOption());
  for (const each of command.commands) speak(each.copyInheritedSettings(command));
  return command;
}

function speakChinese(command: Command): void {
  command.configureHelp({
    styleTitle: chineseTitle,
    optionDescription: (option) => chineseExtra(new Help().optionDescription(option)),
  });
  command.configureOutput({ outputError: (text, write) => write(chineseError(text)) });
}
