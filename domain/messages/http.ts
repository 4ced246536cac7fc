import type { Bilingual } from '../language.ts';

/** What is said of a request that is not one for the service, whatever it asks. */

export const tooDeep = (limit: number): Bilingual => ({
  zh: `请求的 JSON 嵌套不得超过 ${limit} 层。`,
  en: `The JSON of a request must not be nested deeper than ${limit} levels.`,
});

export const needsValidToken = (): Bilingual => ({
  zh: '需要有效的令牌：Authorization: Bearer TOKEN。',
  en: 'A valid token is needed: Authorization: Bearer TOKEN.',
});

export const issuerSilent = (): Bilingual => ({
  zh: '无法核验令牌：其签发方没有答复。请稍后再试。',
  en: 'Tokens cannot be looked at: their issuer does not answer. Ask again in a moment.',
});

export const foreignHost = (): Bilingual => ({
  zh: '本服务只应答本机的名称：localhost、127.0.0.1 和 [::1]。',
  en: 'This service answers to the names of this machine only: localhost, 127.0.0.1 and [::1].',
});

export const nothingHere = (): Bilingual => ({
  zh: '此处没有内容：服务的地址是 /graphql、/import、/table/FIELD.xlsx、/id/KIND/CODE、/health/live 和 /health/ready。',
  en: 'There is nothing here: the service answers at /graphql, /import, /table/FIELD.xlsx, /id/KIND/CODE, /health/live and /health/ready.',
});

export const notServing = (): Bilingual => ({
  zh: '服务正在启动或停止，请稍后再试。',
  en: 'The service is starting or stopping. Ask again in a moment.',
});

export const onlyBy = (methods: string): Bilingual => ({
  zh: `此地址只接受 ${methods}。`,
  en: `This path takes ${methods} only.`,
});

export const otherCharset = (): Bilingual => ({
  zh: '请求体须为 UTF-8，所称的字符集不是。',
  en: 'The body must be in UTF-8; the charset given is another.',
});

export const compressedBody = (): Bilingual => ({
  zh: '请求体不得压缩。',
  en: 'The body must not be compressed.',
});

export const notUtf8 = (): Bilingual => ({ zh: '请求体不是 UTF-8。', en: 'The body is not UTF-8.' });

export const notJson = (): Bilingual => ({ zh: '请求体不是 JSON。', en: 'The body is not JSON.' });

export const bodyTooLarge = (limit: number): Bilingual => ({
  zh: `请求体不得超过 ${limit} 字节。`,
  en: `The body must not be larger than ${limit} bytes.`,
});

export const bodyTooSlow = (): Bilingual => ({
  zh: '请求体未能及时送达。',
  en: 'The body did not arrive in time.',
});

export const hostWithoutName = (): Bilingual => ({
  zh: 'Host 头须为名称和端口：答复中的 IRI 以其开头。',
  en: 'The Host header must be a name and a port: the IRIs of the answer begin with it.',
});

export const offeredAs = (types: readonly string[]): Bilingual => ({
  zh: `此处提供的格式是 ${types.join('、')}。`,
  en: `This is offered as ${types.slice(0, -1).join(', ')} and ${types.at(-1)}.`,
});

export const thingsAreAt = (kinds: readonly string[]): Bilingual => ({
  zh: `此处没有内容：事物的地址是 /id/KIND/CODE（KIND 为 ${kinds.join('、')} 之一），可加 ?asOf= 和 ?knownAt=。`,
  en: `There is nothing here: things are at /id/KIND/CODE (one of ${kinds.join(', ')}), with ?asOf= and ?knownAt=.`,
});

export const nothingOfThatDay = (): Bilingual => ({
  zh: '就该日及当时所知，没有这一事物。',
  en: 'There is no such thing, on that day and as known then.',
});

export const noParameter = (name: string): Bilingual => ({
  zh: `此处没有参数 ${name}，有的是 asOf 和 knownAt。`,
  en: `${name} is no parameter here: those are asOf and knownAt.`,
});

export const givenTwice = (name: string): Bilingual => ({
  zh: `${name} 不止给出一次。`,
  en: `${name} is given more than once.`,
});

export const otherImports = (count: number): Bilingual => ({
  zh: `正在导入另外 ${count} 份工作簿，请待其中一份完成后再试。`,
  en: `${count} other workbooks are being taken in. Try again when one of them is done.`,
});

export const checkedTooLong = (minutes: number): Bilingual => ({
  zh: `读取和检查该文件超过了 ${minutes} 分钟，已放弃，未作任何改动：请分成几份，或在命令行上导入。`,
  en: `Reading and checking the file took longer than ${minutes} minutes; it was given up and nothing was changed: send it in parts, or import it on the command line.`,
});

export const unreadableRequest = (): Bilingual => ({
  zh: '请求无法读取：地址中的汉字等非 ASCII 字符须编码（人员 写作 %E4%BA%BA%E5%91%98），请求头须合乎 HTTP/1.1。',
  en: 'The request cannot be read: characters of its address beyond ASCII must be encoded (人员 is %E4%BA%BA%E5%91%98), and its headers be those of HTTP/1.1.',
});

export const importGivenUp = (): Bilingual => ({
  zh: '导入已放弃，未留下任何内容：服务正在停止，或发送方已离开。',
  en: 'The import was given up, and nothing of it is left: the service stops, or its sender left.',
});

export const internalError = (): Bilingual => ({ zh: '服务内部错误。', en: 'Internal server error' });

export const headerTwice = (name: string): Bilingual => ({
  zh: `请求头 ${name} 只能出现一次。`,
  en: `The header ${name} must be given once only.`,
});

export const otherTransferEncoding = (): Bilingual => ({
  zh: '请求头 Transfer-Encoding 只能是 chunked，且须使用 HTTP/1.1。',
  en: 'The header Transfer-Encoding may only be chunked, by HTTP/1.1.',
});

export const chunkedInTe = (): Bilingual => ({
  zh: '请求头 TE 不得包含 chunked。',
  en: 'The header TE must not name chunked.',
});

export const foreignTarget = (): Bilingual => ({
  zh: '请求的目标不是本服务的地址。',
  en: 'The target of the request is the address of another service.',
});

export const needsTokenBehindProxy = (mark: string): Bilingual => ({
  zh: `请求带有 ${mark}，看来经过了代理，因此需要有效的令牌：Authorization: Bearer TOKEN。`,
  en: `The request has ${mark}, as one that comes through a proxy, so a valid token is needed: Authorization: Bearer TOKEN.`,
});

export const notAskedSo = (asked: string): Bilingual => ({
  zh: `/import 的参数是 apply=true 或 false、findings=true 或 false、asOf=YYYY-MM-DD，以及可重复的 replace=SHEET[:ZONE]，不是 ${asked}。`,
  en: `/import takes apply=true or false, findings=true or false, asOf=YYYY-MM-DD, and replace=SHEET[:ZONE] as often as needed, not ${asked}.`,
});

export const compressedBesides = (): Bilingual => ({
  zh: '请求体不得另行压缩。',
  en: 'The body must not be compressed besides.',
});

export const notAWorkbook = (spreadsheet: string, zip: string, type: string): Bilingual => ({
  zh: `请求体应为工作簿本身：.xlsx 文件（${spreadsheet}）或 CSV 文件的 zip（${zip}），不是 ${type}。`,
  en: `The body is to be the workbook itself: an .xlsx file (${spreadsheet}) or a zip of CSV files (${zip}), not ${type}.`,
});

export const workbookTooLarge = (limit: number): Bilingual => ({
  zh: `工作簿不得超过 ${limit} 字节，请在命令行上导入。`,
  en: `A workbook must not be larger than ${limit} bytes. Import it on the command line.`,
});

export const pagesBuilding = (): Bilingual => ({
  zh: '页面正在生成，几秒后自动打开。',
  en: 'The pages are being built and open by themselves in a few seconds.',
});

export const pagesFailed = (): Bilingual => ({
  zh: '页面未能生成，原因见服务日志；接口照常可用。',
  en: 'The pages could not be built; the log of the service says why. The API works as usual.',
});
