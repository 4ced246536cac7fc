/**
 * The settings: the only file that reads the environment. All are checked at once, before anything starts,
 * and every fault is told on a line of its own.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadEnvFile } from 'node:process';
import { z } from 'zod';
import { SetupError } from '../domain/errors.ts';
import { isLoopback } from './loopback.ts';

export interface RemoteDatabase {
  readonly kind: 'remote';
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export interface EmbeddedDatabase {
  readonly kind: 'embedded';
  readonly folder: string;
  readonly heap: string;
  readonly pageCache: string;
}

export interface Config {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly dataFolder: string;
  readonly seed: 'demo' | 'none';
  readonly timeZone: string;
  readonly neo4j: RemoteDatabase | EmbeddedDatabase;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
}

export type Environment = Readonly<Record<string, string | undefined>>;

export const PROJECT_ROOT = resolve(import.meta.dirname, '..');

/** Each message says what would be right: it follows the name and the value of the variable. */
const settings = z.object({
  HOST: z
    .string()
    .refine(
      isLoopback,
      'must be a loopback address (localhost, 127.0.0.1 or ::1) until there is access control',
    )
    .default('127.0.0.1'),
  PORT: z
    .string()
    .refine(isPort, 'must be a whole number from 0 to 65535 (0 takes any free port)')
    .transform(Number)
    .default(4000),
  QUANZE_DATA: z.string().default('.quanze'),
  QUANZE_SEED: z.enum(['demo', 'none'], 'must be demo or none').default('demo'),
  QUANZE_TIMEZONE: z
    .string()
    .refine(isTimeZone, 'must be the name of an IANA time zone, such as Asia/Shanghai')
    .default('Asia/Shanghai'),
  QUANZE_NEO4J_HEAP: memory('1g'),
  QUANZE_NEO4J_PAGE_CACHE: memory('512m'),
  QUANZE_LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'must be trace, debug, info, warn, error, fatal or silent',
    )
    .default('info'),
  NEO4J_URI: z
    .string()
    .refine(
      isNeo4jUri,
      'must be HOST[:PORT] after bolt://, neo4j://, bolt+s://, neo4j+s://, bolt+ssc:// or neo4j+ssc://',
    )
    .optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/, 'must be the name of a database, such as neo4j')
    .optional(),
});

type Settings = z.infer<typeof settings>;

export const SETTING_NAMES: readonly string[] = Object.keys(settings.shape);

/** The settings of this process; a `.env` in the project root fills in what the environment leaves out. */
export function loadConfig(): Config {
  const file = join(PROJECT_ROOT, '.env');
  if (existsSync(file)) loadEnvFile(file);
  return readConfig(process.env);
}

/** An empty value is one not given. */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = settings.safeParse(given);
  const faults = [
    ...unknownSettings(given),
    ...(read.success ? [] : read.error.issues.map((issue) => faultOf(given, issue))),
    ...neo4jFaults(given),
  ];
  if (!read.success || faults.length > 0) {
    throw new SetupError(['Quanze cannot start: the settings are wrong.', ...faults].join('\n  '));
  }
  return configOf(read.data);
}

function configOf(read: Settings): Config {
  const dataFolder = resolve(PROJECT_ROOT, read.QUANZE_DATA);
  const neo4j: Config['neo4j'] =
    read.NEO4J_URI === undefined
      ? {
          kind: 'embedded',
          folder: dataFolder,
          heap: read.QUANZE_NEO4J_HEAP,
          pageCache: read.QUANZE_NEO4J_PAGE_CACHE,
        }
      : {
          kind: 'remote',
          uri: read.NEO4J_URI,
          username: read.NEO4J_USERNAME ?? 'neo4j',
          password: read.NEO4J_PASSWORD ?? '',
          database: read.NEO4J_DATABASE ?? 'neo4j',
        };
  return {
    host: read.HOST,
    port: read.PORT,
    dataFolder,
    seed: read.QUANZE_SEED,
    timeZone: read.QUANZE_TIMEZONE,
    neo4j,
    logLevel: read.QUANZE_LOG_LEVEL,
  };
}

function unknownSettings(given: Environment): string[] {
  return Object.keys(given)
    .filter((name) => name.startsWith('QUANZE_') && !SETTING_NAMES.includes(name))
    .map((name) => `${name} is not a setting: those are ${SETTING_NAMES.join(', ')}.`);
}

function faultOf(given: Environment, issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0]);
  return `${name}=${withoutCredentials(given[name] ?? '')} ${issue.message}.`;
}

/** Half of an address is a mistake: it would quietly start the embedded database. */
function neo4jFaults(given: Environment): string[] {
  const uri = given['NEO4J_URI'];
  if (uri === undefined) {
    return ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']
      .filter((name) => given[name] !== undefined)
      .map(
        (name) => `${name} is set and NEO4J_URI is not: give the address of the database too, or neither.`,
      );
  }
  if (given['NEO4J_PASSWORD'] !== undefined) return [];
  return [`NEO4J_PASSWORD is not set: it must be the password for NEO4J_URI=${withoutCredentials(uri)}.`];
}

function memory(standard: string) {
  return z
    .string()
    .regex(/^[1-9]\d{0,8}[kmg]$/i, `must be a size of memory, such as ${standard}`)
    .default(standard);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535;
}

function isTimeZone(name: string): boolean {
  // Intl takes offsets such as +08:00 too, which know nothing of summer time.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function isNeo4jUri(text: string): boolean {
  return /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/(?:[A-Za-z0-9_.-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?\/?(?:\?\S*)?$/.test(
    text,
  );
}

function withoutCredentials(text: string): string {
  return text.replace(/\/\/\S*@/, '//[redacted]@');
}
