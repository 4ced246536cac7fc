import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { rangesOf } from './negotiate.ts';

/** The best first, where a client likes both alike. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What is smaller than this travels in one packet as it is. */
export const SMALLEST = 1024;

/** Which of the encodings offered an Accept-Encoding header likes best; none where it likes the answer as it is better. */
export function encodingFor(
  accept: string | undefined,
  offered: readonly Encoding[] = ENCODINGS,
): Encoding | undefined {
  const weights = new Map(rangesOf(accept ?? '').map(({ range, weight }) => [range, weight]));
  const weightOf = (name: string) => weights.get(name) ?? weights.get(`x-${name}`) ?? weights.get('*') ?? 0;
  const plain = weights.get('identity') ?? 0;
  let best: Encoding | undefined;
  for (const each of offered) {
    const weight = weightOf(each);
    if (weight > 0 && weight >= plain && weight > (best ? weightOf(best) : 0)) best = each;
  }
  return best;
}

/** A tag stands for the very bytes: those that are encoded have one of their own. */
export const tagOfEncoded = (tag: string, encoding: Encoding): string => tag.replace(/"$/, `-${encoding}"`);
export const withoutEncoding = (tag: string): string => tag.replace(ENCODED, '"');

const ENCODED = new RegExp(`-(?:${ENCODINGS.join('|')})"$`);

/** Much smaller, and soon enough: the highest quality takes ten times as long for a tenth less. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** Besides the loop of events: others are answered meanwhile. */
export function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  return encoding === 'br' ? promisify(brotliCompress)(body, BROTLI) : promisify(gzip)(body);
}
