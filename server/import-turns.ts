import type { Turn } from '../workbook/source-import.ts';

/** Lets imports write one after the other: of two at once, the second would write into the revision of the first. */
export class ImportTurns {
  private last: Promise<unknown> = Promise.resolve();
  private written = 0;

  /** The turn of an import that begins now; `goOn` throws where it is no longer to be written when it is its turn. */
  next(goOn: () => void): Turn {
    const before = this.written;
    return (work) => {
      const mine = this.last.then(async () => {
        goOn();
        return work(this.written !== before).finally(() => (this.written += 1));
      });
      this.last = mine.catch(() => undefined);
      return mine;
    };
  }
}
