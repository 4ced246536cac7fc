import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AskError } from '../asking/ask.ts';
import { keepFile } from '../asking/fetch-file.ts';
import { type KnownRecord, pinnedRecord } from '../asking/pinned.ts';
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

/** The file of a page: of its day and moment. */
export function useFileAddress(): (of: FileOf, ending: string) => FileAddress {
  const when = useWhen();
  return (of, ending) => (knownAt) =>
    fileAddress(of, knownAt === undefined ? when : { knownAt, ...when }, ending);
}

/** Where a file is; `knownAt` where it is to be of an older record than the newest. */
type FileAddress = (knownAt?: string) => string;

/** Where the service has the file: the arguments of the question, lists with commas. */
function fileAddress({ field, args = {}, without = [] }: FileOf, when: When, ending: string): string {
  const given = Object.entries({ ...args, ...when }).filter(
    ([name, value]) => value !== undefined && value !== null && !without.includes(name as keyof When),
  );
  const query = new URLSearchParams(given.map(([name, value]) => [name, [value].flat().join(',')]));
  return `/table/${field}${ending}${given.length === 0 ? '' : `?${query}`}`;
}

/** All that a list counts, as a file: with the same filters, of the same day and moment. */
export function Files({ of }: { of: FileOf }) {
  const words = useWords();
  const addressOf = useFileAddress();
  return (
    <span className="files">
      <FileButton address={addressOf(of, '.xlsx')}>{words.asExcel}</FileButton>
      <FileButton address={addressOf(of, '.csv')}>{words.asCsv}</FileButton>
    </span>
  );
}

/** The moment of the record on the page where the record has moved on since, which is asked anew: the file is of the same. */
function useOlderMoment(): () => Promise<string | undefined> {
  const client = useQueryClient();
  return async () => {
    await client.refetchQueries({ queryKey: ['record'] });
    const newest = client.getQueriesData<KnownRecord>({ queryKey: ['record'], type: 'active' })[0]?.[1];
    const read = pinnedRecord();
    return read?.at && newest && newest.revision > read.revision ? read.at : undefined;
  };
}

/** Keeps a file of the service; what is wrong is said beside the button. */
export function FileButton({ address, children }: { address: FileAddress; children: string }) {
  const words = useWords();
  const asker = { language: useLanguage(), token: useToken() };
  const knownAt = useOlderMoment();
  const [state, setState] = useState<'made' | Error>();
  const make = (): void => {
    setState('made');
    const kept = knownAt().then((moment) => keepFile(address(moment), asker));
    kept.then(
      () => setState(undefined),
      (error: Error) => setState(error),
    );
  };
  const failed = state instanceof Error ? state : undefined;
  return (
    <>
      <button type="button" data-file={address()} disabled={state === 'made'} onClick={make}>
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
