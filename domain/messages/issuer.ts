import type { Bilingual } from '../language.ts';

/** What is the matter with what an issuer of tokens publishes. */

export const answersStatus = (address: string, status: number): Bilingual => ({
  zh: `${address} 答复的状态是 ${status}。`,
  en: `${address} answers with status ${status}.`,
});

export const answersTooMuch = (address: string, limit: number): Bilingual => ({
  zh: `${address} 的答复超过 ${limit} 字节。`,
  en: `${address} answers with more than ${limit} bytes.`,
});

export const noJsonObject = (address: string): Bilingual => ({
  zh: `${address} 的答复不是 JSON 对象。`,
  en: `${address} answers with something that is no JSON object.`,
});

export const notInTime = (issuer: string, seconds: number): Bilingual => ({
  zh: `${issuer} 未能在 ${seconds} 秒内送达密钥。`,
  en: `${issuer} has not given its keys within ${seconds} seconds.`,
});

export const notReached = (address: string, reason: string): Bilingual => ({
  zh: `无法连接 ${address}：${reason}。`,
  en: `${address} cannot be reached: ${reason}.`,
});

export const callsItselfOtherwise = (issuer: string, named: string): Bilingual => ({
  zh: `${issuer} 的配置所称的 issuer 是 ${named}，应与 QUANZE_ISSUER 一字不差。`,
  en: `The configuration of ${issuer} names ${named} as its issuer: that must be QUANZE_ISSUER to the letter.`,
});

export const keysNowhere = (issuer: string, named: string): Bilingual => ({
  zh: `${issuer} 的配置以 ${named} 为 jwks_uri，应为密钥所在的地址（https://；签发方为 http:// 时可用 http://）。`,
  en: `The configuration of ${issuer} names ${named} as its jwks_uri: that must be the address of its keys (https://, or http:// where the issuer is).`,
});

export const publishesNoKeys = (address: string): Bilingual => ({
  zh: `${address} 没有公布密钥。`,
  en: `${address} publishes no keys.`,
});

export const keysWithoutForm = (address: string): Bilingual => ({
  zh: `${address} 的 keys 不是密钥的列表（RFC 7517：每个密钥都有 kty）。`,
  en: `The keys of ${address} are no list of keys (RFC 7517: each has a kty).`,
});

export const tooManyKeys = (address: string, limit: number): Bilingual => ({
  zh: `${address} 的密钥多于 ${limit} 个。`,
  en: `${address} has more than ${limit} keys.`,
});

export const secretKeyPublished = (address: string): Bilingual => ({
  zh: `${address} 公布了私钥或对称密钥：人人都可冒签。请让签发方换用新密钥，只公布公钥。`,
  en: `${address} publishes a private or symmetric key: anybody can sign with it. Have the issuer take a new one, and publish the public half only.`,
});
