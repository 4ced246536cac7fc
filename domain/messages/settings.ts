import type { Bilingual } from '../language.ts';

/** What is wrong with the settings of the environment, each on a line of its own. */

export const wrongSettings = (faults: readonly Bilingual[]): Bilingual => ({
  zh: ['Quanze 不能启动：设置有误。', ...faults.map(({ zh }) => zh)].join('\n  '),
  en: ['Quanze cannot start: the settings are wrong.', ...faults.map(({ en }) => en)].join('\n  '),
});

export const noSetting = (name: string, known: readonly string[]): Bilingual => ({
  zh: `没有设置 ${name}，有的是 ${known.join('、')}。`,
  en: `${name} is not a setting: those are ${known.join(', ')}.`,
});

const MEMORY: Bilingual = { zh: '内存大小，如 512m 或 1g', en: 'a size of memory, such as 512m or 1g' };

/** What each setting must be. */
const MUST: Readonly<Record<string, Bilingual>> = {
  PORT: {
    zh: '0 至 65535 的整数（0 取任一空闲端口）',
    en: 'a whole number from 0 to 65535 (0 takes any free port)',
  },
  QUANZE_SEED: { zh: 'demo 或 none', en: 'demo or none' },
  QUANZE_TIMEZONE: {
    zh: 'IANA 时区名，如 Asia/Shanghai',
    en: 'the name of an IANA time zone, such as Asia/Shanghai',
  },
  QUANZE_ISSUER: {
    zh: '令牌签发方的地址：https://，本机可用 http://',
    en: 'the address of an issuer of tokens: https://, or http:// on the loopback',
  },
  QUANZE_OPEN_READS: { zh: 'true 或 false', en: 'true or false' },
  QUANZE_PUBLIC_URL: {
    zh: '不带查询的地址，如 https://quanze.example.gov.cn',
    en: 'an address without a query, such as https://quanze.example.gov.cn',
  },
  QUANZE_REQUEST_SECONDS: { zh: '1 至 999 的整数（秒）', en: 'a whole number of seconds from 1 to 999' },
  QUANZE_RATE_LIMIT: { zh: '整数（0 为不限）', en: 'a whole number (0 for no limit)' },
  QUANZE_MEMORY: MEMORY,
  QUANZE_NEO4J_HEAP: MEMORY,
  QUANZE_NEO4J_PAGE_CACHE: MEMORY,
  QUANZE_LOG_LEVEL: {
    zh: 'trace、debug、info、warn、error、fatal 或 silent',
    en: 'trace, debug, info, warn, error, fatal or silent',
  },
  NEO4J_URI: {
    zh: 'bolt://、neo4j://、bolt+s://、neo4j+s://、bolt+ssc:// 或 neo4j+ssc:// 后接 HOST[:PORT]',
    en: 'HOST[:PORT] after bolt://, neo4j://, bolt+s://, neo4j+s://, bolt+ssc:// or neo4j+ssc://',
  },
  NEO4J_DATABASE: { zh: '数据库名，如 neo4j', en: 'the name of a database, such as neo4j' },
};

export const wrongSetting = (name: string, value: string): Bilingual => ({
  zh: `${name}=${value} 应为${MUST[name]?.zh ?? '另一个值'}。`,
  en: `${name}=${value} must be ${MUST[name]?.en ?? 'another value'}.`,
});

export const withoutUri = (name: string): Bilingual => ({
  zh: `设有 ${name} 而未设 NEO4J_URI：请一并给出数据库的地址，或两者都不给。`,
  en: `${name} is set and NEO4J_URI is not: give the address of the database too, or neither.`,
});

export const withoutPassword = (uri: string): Bilingual => ({
  zh: `未设 NEO4J_PASSWORD：它应为 NEO4J_URI=${uri} 的密码。`,
  en: `NEO4J_PASSWORD is not set: it must be the password for NEO4J_URI=${uri}.`,
});

export const withoutAudience = (): Bilingual => ({
  zh: '未设 QUANZE_AUDIENCE：它应为 QUANZE_ISSUER 的令牌所称的用途（aud）。',
  en: 'QUANZE_AUDIENCE is not set: it must be what tokens of QUANZE_ISSUER say that they are for.',
});

export const withoutIssuer = (): Bilingual => ({
  zh: '设有 QUANZE_AUDIENCE 而未设 QUANZE_ISSUER：请一并给出令牌的签发方，或两者都不给。',
  en: 'QUANZE_AUDIENCE is set and QUANZE_ISSUER is not: give the issuer of the tokens too, or neither.',
});

export const notALoopback = (host: string): Bilingual => ({
  zh: `在设好访问控制之前，HOST=${host} 应为本机地址（localhost、127.0.0.1 或 ::1）：请设 QUANZE_ISSUER 和 QUANZE_AUDIENCE，或先签发一个令牌（npm run -s quanze -- token --role administrator）。`,
  en: `HOST=${host} must be a loopback address (localhost, 127.0.0.1 or ::1) until access control is set up: set QUANZE_ISSUER and QUANZE_AUDIENCE, or have a first token made (npm run -s quanze -- token --role administrator).`,
});
