import type { Command } from 'commander';
import { parse, validate, type GraphQLSchema } from 'graphql';
import { quanzeProgram } from '../../cli/program.ts';
import { typedArguments } from '../../execution/field-arguments.ts';
import { KINDS } from '../../linked-data/registry.ts';
import { readPath } from '../../linked-data/iris.ts';
import { SETTING_NAMES } from '../../server/config.ts';
import { askedImport } from '../../server/http/asked-import.ts';
import { askedWhen } from '../../server/http/linked-data-query.ts';

/** A command line taken apart as a shell would, without what it writes to. */
export interface CommandLine {
  /** What is set before the program. */
  readonly settings: readonly string[];
  readonly words: readonly string[];
}

export function commandLine(line: string): CommandLine {
  const parts = line
    .replace(/\s>\s*\S+$/, '')
    .match(/(?:"(?:\\.|[^"])*"|'[^']*'|\$\([^)]*\)|[^\s"'])+/g)
    ?.map((word) => word.replace(/^(['"])(.*)\1$/s, '$2'));
  const words = parts ?? [];
  const program = words.findIndex((word) => !/^[A-Z][A-Z_0-9]*=/.test(word));
  return {
    settings: words.slice(0, program).map((word) => word.slice(0, word.indexOf('='))),
    words: words.slice(program),
  };
}

/** Has commander take the words as it would, and do nothing. */
export async function parseOnly(words: readonly string[]): Promise<void> {
  const program = idle(quanzeProgram());
  await program.parseAsync(words, { from: 'user' });
}

function idle(command: Command): Command {
  command.exitOverride().configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  if (command.commands.length === 0) command.action(() => undefined);
  command.commands.forEach(idle);
  return command;
}

/** The options of `quanze list` that are arguments of the list, as the schema calls them. */
export const filtersIn = (words: readonly string[]): readonly string[] =>
  words
    .filter((word) => word.startsWith('--'))
    .map((word) => word.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()));

/** What a curl line asks is understood by what would answer it. */
export function askOnly(words: readonly string[], schema: GraphQLSchema): string {
  const url = new URL(words.find((word) => word.startsWith('http://')) ?? 'none:');
  const asked = `${url.pathname}${url.search}`;
  if (url.pathname === '/graphql') {
    const { query } = JSON.parse(words[words.indexOf('-d') + 1] ?? '') as { readonly query: string };
    const [error] = validate(schema, parse(query));
    if (error) throw error;
    return 'GraphQL';
  }
  if (url.pathname.startsWith('/id/')) {
    askedWhen(url.search.slice(1));
    return readPath(url.pathname)?.kind ?? 'nothing';
  }
  const [, field] = /^\/table\/(\w+)\.(?:xlsx|csv)$/.exec(url.pathname) ?? [];
  if (field !== undefined) {
    const texts = Object.fromEntries(url.searchParams);
    typedArguments(schema, field, texts);
    return 'table';
  }
  if (url.pathname === '/import/template.xlsx') return 'table';
  if (/^\/import(?:\/\w+)?$/.test(url.pathname)) {
    askedImport(asked);
    return 'import';
  }
  return 'nothing';
}

export const ANSWERED: readonly string[] = ['GraphQL', 'import', 'table', ...Object.keys(KINDS)];
export const ENVIRONMENT: readonly string[] = SETTING_NAMES;
