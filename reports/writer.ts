import type { Bilingual } from '../domain/language.ts';
import type { listDocument } from '../execution/list-document.ts';

/** For whom a report is written, and by whom. */
export interface Writer {
  /** In the reader's language. */
  readonly tell: (said: Bilingual) => string;
  readonly by: string;
  readonly at: Date;
  /** By the calendar of the city: a report of another day says that it is of one. Left out where nothing is of a day. */
  readonly today?: string;
}

type Answered = Readonly<Record<string, unknown>>;

/** Who asks the record for what a report has, with the rights and in the language of its reader. */
export interface ReportAsker {
  readonly schema: Parameters<typeof listDocument>[0];
  /** The data of the answer to a document; what would be refused throws. */
  askText(document: string, variables: Answered): Promise<Answered>;
}
