import { useState } from 'react';
import { AskError } from '../asking/ask.ts';
import { keepFile } from '../asking/fetch-file.ts';
import { useToken } from '../asking/token.ts';
import { useWhen, type When } from '../asking/when.ts';
import { useLanguage } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';

/** What of the schema a file has: a root field, and its arguments as the page asks it. */
export interface FileOf {
  readonly field: string;
  readonly args?: Readonly<Record<string, unknown>>;
  /** What of the page's day and moment the field does not take. */
  readonly without?: readonly (keyof When)[];
}

/** Where the service has the file: the arguments of the question, lists with commas. */
export function fileAddress({ field, args = {}, without = [] }: FileOf, when: When, ending: string): string {
  const given = Object.entries({ ...args, ...when }).filter(
    ([name, value]) => value !== undefined && value !== null && !without.includes(name as keyof When),
  );
  const query = new URLSearchParams(given.map(([name, value]) => [name, [value].flat().join(',')]));
  return `/table/${field}${ending}${given.length === 0 ? '' : `?${query}`}`;
}

/** All that a list counts, as a file: with the same filters, of the same day and moment. */
export function Files({ of }: { of: FileOf }) {
  const words = useWords();
  const when = useWhen();
  return (
    <span className="files">
      <FileButton address={fileAddress(of, when, '.xlsx')}>{words.asExcel}</FileButton>
      <FileButton address={fileAddress(of, when, '.csv')}>{words.asCsv}</FileButton>
    </span>
  );
}

/** Keeps a file of the service; what is wrong is said beside the button. */
export function FileButton({ address, children }: { address: string; children: string }) {
  const words = useWords();
  const asker = { language: useLanguage(), token: useToken() };
  const [state, setState] = useState<'made' | Error>();
  const make = (): void => {
    setState('made');
    keepFile(address, asker).then(
      () => setState(undefined),
      (error: Error) => setState(error),
    );
  };
  const failed = state instanceof Error ? state : undefined;
  return (
    <>
      <button type="button" data-file={address} disabled={state === 'made'} onClick={make}>
        {state === 'made' ? words.makingFile : children}
      </button>
      {failed && (
        <span className="fault" role="alert">
          {failed instanceof AskError && failed.code !== 'UNREACHABLE' ? failed.message : words.unreachable}
        </span>
      )}
    </>
  );
}
