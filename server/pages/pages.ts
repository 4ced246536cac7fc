import type { Log } from '../log.ts';
import { buildPages } from './build.ts';
import { type PageFiles, readPages } from './read.ts';

/** The pages for people, built beside the start of the service, which waits for them in nothing. */
export class Pages {
  private files: PageFiles | undefined;
  private hasFailed = false;

  /** What is to be sent; why not, where it is not there. */
  get now(): PageFiles | 'building' | 'failed' {
    return this.files ?? (this.hasFailed ? 'failed' : 'building');
  }

  show(files: PageFiles): void {
    this.files = files;
  }

  /** Builds them where that is to be done, and reads them. A fault is told in the log: the rest of the service goes on. */
  async begin(root: string, log: Log, signal: AbortSignal): Promise<void> {
    try {
      this.show(await readPages(await buildPages(root, signal)));
    } catch (error) {
      this.hasFailed = true;
      if (!signal.aborted)
        log.error({ err: error }, 'the pages could not be built; /graphql is served without them');
    }
  }
}
