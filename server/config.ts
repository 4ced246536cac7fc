/**
 * The settings: the only file that reads the environment. All are checked at once, before anything starts,
 * and every fault is told on a line of its own.
 */
import { existsSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { constrainedMemory, loadEnvFile } from 'node:process';
import { z } from 'zod';
import { SetupError } from '../domain/errors.ts';
import type { Bilingual } from '../domain/language.ts';
import * as say from '../domain/messages/settings.ts';
import { hasOwnKeys } from './access/own-keys.ts';
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
  /** Where the columns of the record are kept from start to start. */
  readonly columnsFile: string;
  /** Bytes that the columns may take. */
  readonly memory: number;
  readonly seed: 'demo' | 'none';
  readonly timeZone: string;
  readonly neo4j: RemoteDatabase | EmbeddedDatabase;
  /** Whose tokens are taken; null for those that the data folder's own keys have signed. */
  readonly issuer: { readonly url: string; readonly audience: string } | null;
  /** Whether whoever sits at this machine may read without a token. */
  readonly openReads: boolean;
  /** The address by which others know this service, without a slash at its end; null for whatever they ask by. */
  readonly publicUrl: string | null;
  /** How long a request may take, in milliseconds: after this an answer is of no use. */
  readonly requestMs: number;
  /** Cost a minute for each reader; 0 for as much as they like. */
  readonly rateLimit: number;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
}

export type Environment = Readonly<Record<string, string | undefined>>;

export const PROJECT_ROOT = resolve(import.meta.dirname, '..');

const STANDARD_DATA = '.quanze';

/** For look-ups, lists and traces. */
export const REQUEST_MS = 10_000;

const settings = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.string().refine(isPort).transform(Number).default(4000),
  QUANZE_DATA: z.string().default(STANDARD_DATA),
  QUANZE_CACHE: z.string().optional(),
  QUANZE_SEED: z.enum(['demo', 'none']).default('demo'),
  QUANZE_TIMEZONE: z.string().refine(isTimeZone).default('Asia/Shanghai'),
  QUANZE_ISSUER: z.string().refine(isIssuer).optional(),
  QUANZE_AUDIENCE: z.string().optional(),
  QUANZE_OPEN_READS: z.enum(['true', 'false']).default('true'),
  QUANZE_PUBLIC_URL: z
    .string()
    .refine(isPlainUrl)
    .transform((url) => new URL(url).href.replace(/\/$/, ''))
    .optional(),
  QUANZE_REQUEST_SECONDS: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .transform((seconds) => Number(seconds) * 1000)
    .default(REQUEST_MS),
  QUANZE_RATE_LIMIT: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .default(600_000_000),
  QUANZE_MEMORY: memory().optional(),
  QUANZE_NEO4J_HEAP: memory('1g'),
  QUANZE_NEO4J_PAGE_CACHE: memory('512m'),
  QUANZE_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  NEO4J_URI: z.string().refine(isNeo4jUri).optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/)
    .optional(),
});

type Settings = z.infer<typeof settings>;

export const SETTING_NAMES: readonly string[] = Object.keys(settings.shape);

/** The settings of this process; a `.env` in the project root fills in what the environment leaves out. */
export function loadConfig(use: Use = 'service'): Config {
  const file = join(PROJECT_ROOT, '.env');
  if (existsSync(file)) loadEnvFile(file);
  return readConfig(process.env, use);
}

/** A command listens nowhere: it need not be told apart who asks. */
export type Use = 'service' | 'command';

/** An empty value is one not given. */
export function readConfig(environment: Environment, use: Use = 'service'): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = settings.safeParse(given);
  const faults = [
    ...unknownSettings(given),
    ...(read.success ? [] : read.error.issues.map((issue) => faultOf(given, issue))),
    ...neo4jFaults(given),
    ...issuerFaults(given),
    ...(use === 'service' ? reachFaults(given) : []),
  ];
  if (!read.success || faults.length > 0) {
    throw new SetupError(say.wrongSettings(faults));
  }
  return configOf(read.data);
}

function configOf(read: Settings): Config {
  const dataFolder = dataFolderOf(read.QUANZE_DATA);
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
    columnsFile: join(dataFolderOf(read.QUANZE_CACHE ?? read.QUANZE_DATA), 'columns'),
    memory: bytesOf(read.QUANZE_MEMORY),
    seed: read.QUANZE_SEED,
    timeZone: read.QUANZE_TIMEZONE,
    neo4j,
    issuer:
      read.QUANZE_ISSUER === undefined
        ? null
        : { url: read.QUANZE_ISSUER, audience: read.QUANZE_AUDIENCE ?? '' },
    openReads: read.QUANZE_OPEN_READS === 'true',
    publicUrl: read.QUANZE_PUBLIC_URL ?? null,
    requestMs: read.QUANZE_REQUEST_SECONDS,
    rateLimit: read.QUANZE_RATE_LIMIT,
    logLevel: read.QUANZE_LOG_LEVEL,
  };
}

function unknownSettings(given: Environment): Bilingual[] {
  return Object.keys(given)
    .filter((name) => name.startsWith('QUANZE_') && !SETTING_NAMES.includes(name))
    .map((name) => say.noSetting(name, SETTING_NAMES));
}

function faultOf(given: Environment, issue: z.core.$ZodIssue): Bilingual {
  const name = String(issue.path[0]);
  return say.wrongSetting(name, withoutCredentials(given[name] ?? ''));
}

/** Half of an address is a mistake: it would quietly start the embedded database. */
function neo4jFaults(given: Environment): Bilingual[] {
  const uri = given['NEO4J_URI'];
  if (uri === undefined) {
    return ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']
      .filter((name) => given[name] !== undefined)
      .map(say.withoutUri);
  }
  if (given['NEO4J_PASSWORD'] !== undefined) return [];
  return [say.withoutPassword(withoutCredentials(uri))];
}

function issuerFaults({ QUANZE_ISSUER, QUANZE_AUDIENCE }: Environment): Bilingual[] {
  if ((QUANZE_ISSUER === undefined) === (QUANZE_AUDIENCE === undefined)) return [];
  return [QUANZE_AUDIENCE === undefined ? say.withoutAudience() : say.withoutIssuer()];
}

/** What can be reached from elsewhere must be able to tell who asks. */
function reachFaults({ HOST, QUANZE_ISSUER, QUANZE_DATA }: Environment): Bilingual[] {
  if (HOST === undefined || isLoopback(HOST) || QUANZE_ISSUER !== undefined) return [];
  if (hasOwnKeys(dataFolderOf(QUANZE_DATA ?? STANDARD_DATA))) return [];
  return [say.notALoopback(HOST)];
}

const dataFolderOf = (setting: string): string => resolve(PROJECT_ROOT, setting);

function isPlainUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && !(username || password || search || hash);
}

function isIssuer(text: string): boolean {
  if (!isPlainUrl(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname.replace(/^\[|\]$/g, '')));
}

function memory(): z.ZodString;
function memory(standard: string): z.ZodDefault<z.ZodString>;
function memory(standard?: string) {
  const size = z.string().regex(/^[1-9]\d{0,8}[kmg]$/i);
  return standard === undefined ? size : size.default(standard);
}

/** Half of what this process may have of the machine, unless said. */
function bytesOf(size: string | undefined): number {
  if (size === undefined) return Math.floor(Math.min(totalmem(), constrainedMemory() || Infinity) / 2);
  const unit = UNITS[size.slice(-1).toLowerCase()] ?? 1;
  return Number(size.slice(0, -1)) * unit;
}

const UNITS: Readonly<Record<string, number>> = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

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
