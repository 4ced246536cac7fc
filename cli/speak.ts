import { Help, type Command } from 'commander';
import { chineseError, chineseExtra, chineseTitle } from '../domain/messages/commander.ts';
import { help } from '../domain/messages/help.ts';
import { LANGUAGE, readerLanguageOption, tell } from './language.ts';

/**
 * The program and all its commands speak the reader's language, and end alike. Not by `copyInheritedSettings`: it would
 * take from `list` that filters may follow.
 */
export function speak(command: Command): Command {
  command.showHelpAfterError().exitOverride();
  command.helpOption('-h, --help', tell(help.main.help));
  if (command.commands.length > 0) command.helpCommand('help [command]', tell(help.main.helpCommand));
  if (LANGUAGE === 'zh') speakChinese(command);
  if (command.commands.length === 0) command.addOption(readerLanguageOption());
  command.commands.forEach(speak);
  return command;
}

function speakChinese(command: Command): void {
  command.configureHelp({
    styleTitle: chineseTitle,
    optionDescription: (option) => chineseExtra(new Help().optionDescription(option)),
  });
  command.configureOutput({ outputError: (text, write) => write(chineseError(text)) });
}
