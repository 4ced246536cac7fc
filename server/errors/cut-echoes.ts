/**
 * What a request said is said back in its errors, in sentences and in data, so that its sender finds the place: the
 * beginning of it is enough. Every error passes here as it leaves, whoever wrote its sentence.
 */
import { type DocumentNode, type GraphQLFormattedError, Kind, visit } from 'graphql';

/** How much of what a request said is said back. */
const LONGEST_ECHO = 200;
/** Of graphql-js, whose sentences hold little beside what was sent, and of ours, which may list what would be right. */
const LONGEST_SENTENCE = { ofRequest: 2 * LONGEST_ECHO, ofField: 10 * LONGEST_ECHO };

export type Sentence = keyof typeof LONGEST_SENTENCE;

/** `said` gives the texts of the request, and is asked only for what is long enough to hold a long one. */
export function cutEchoes(
  error: GraphQLFormattedError,
  sentence: Sentence,
  said: () => readonly string[],
): GraphQLFormattedError {
  const { message, extensions } = error;
  return {
    ...error,
    message:
      message.length > LONGEST_ECHO ? cutSentence(message, LONGEST_SENTENCE[sentence], said()) : message,
    ...(extensions && { extensions: cutFields(extensions) }),
  };
}

/** The texts in the variables of a request and in its document that are long enough to be cut. */
export function longTexts(variables: unknown, document: DocumentNode | undefined): readonly string[] {
  const found: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(variables);
  if (document) visit(document, { [Kind.STRING]: ({ value }) => void found.push(value) });
  return found.filter((text) => text.length > LONGEST_ECHO);
}

/** The longest texts first: the sentence is short soon. It never holds as many as are looked for. */
function cutSentence(message: string, longest: number, said: readonly string[]): string {
  const texts = new Set(said.flatMap((each) => [each.trim(), JSON.stringify(each).slice(1, -1)]));
  const longestFirst = [...texts].sort((one, other) => other.length - one.length).slice(0, MOST_TEXTS);
  return inMiddle(longestFirst.reduce(cutText, message), longest);
}

const MOST_TEXTS = 200;

/** A sentence without what stands in it of a longer text, beyond the beginning. */
function cutText(message: string, text: string): string {
  const start = message.indexOf(text.slice(0, LONGEST_ECHO + 1));
  if (start < 0) return message;
  let length = LONGEST_ECHO;
  while (length < text.length && message[start + length] === text[length]) length += 1;
  return `${message.slice(0, start)}${cut(text)}${message.slice(start + length)}`;
}

function cutFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, name === 'value' ? cutValue(value) : cutAll(value)]),
  );
}

/** What is said back as data is the value itself, or the beginning of its text. */
function cutValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return cutAll(value);
  const text = JSON.stringify(value);
  return text.length > LONGEST_ECHO ? cut(text) : value;
}

function cutAll(value: unknown): unknown {
  if (typeof value === 'string') return cut(value);
  if (Array.isArray(value)) return value.map(cutAll);
  return isPlain(value) ? cutFields(value) : value;
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const cut = (text: string): string =>
  text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO).toWellFormed()}…` : text;

function inMiddle(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest / 2).toWellFormed()} … ${text.slice(-longest / 2).toWellFormed()}`;
}
