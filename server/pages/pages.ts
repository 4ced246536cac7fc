import type { Log } from '../log.ts';
import { buildPages } from './build.ts';
import { type PageFiles, readPages } from './read.ts';

/** The pages for people, built beside the start of the service, which waits for them in nothing. */
export class Pages {
  private files: PageFiles | undefined;
  private state: 'building' | 'built' | 'failed' = 'building';

  /** What is to be sent; why not, where it is not there. */
  get now(): PageFiles | 'building' | 'failed' {
    return this.files ?? (this.state === 'failed' ? 'failed' : 'building');
  }

  /** Builds them where that is to be done, and reads them. A fault is told in the log: the rest of the service goes on. */
  async begin(root: string, log: Log, signal: AbortSignal): Promise<void> {
    try {
      this.files = await readPages(await buildPages(root, signal));
      this.state = 'built';
    } catch (error) {
      this.state = 'failed';
      if (!signal.aborted)
        log.error({ err: error }, 'the pages could not be built; /graphql is served without them');
    }
  }
}
