import { useQueryClient } from '@tanstack/react-query';
import { pin, usePinned } from '../asking/pinned.ts';
import { useWhen } from '../asking/when.ts';
import { useWords } from '../words/use-words.ts';
import { useAbout } from './about.tsx';

/** That the record has moved on while the page was read: it is read anew when its reader says so. */
export function NewerRecord() {
  const words = useWords();
  const client = useQueryClient();
  const { record } = useAbout();
  const pinned = usePinned();
  const { knownAt } = useWhen();
  // A record that was restored may be at an earlier revision.
  const isOld = record !== undefined && pinned !== undefined && record.at !== pinned.at;
  if (!isOld || knownAt !== undefined) return null;
  const refresh = (): void => {
    pin(record);
    // What was asked of the record before is under way no more, nor added to what is asked of this one.
    void client.resetQueries({ predicate: ({ meta }) => meta !== undefined });
  };
  return (
    <p className="newer" role="status">
      {words.newer(record.revision)}{' '}
      <button type="button" onClick={refresh}>
        {words.refresh}
      </button>
    </p>
  );
}
