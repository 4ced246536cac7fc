import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWhen } from '../asking/when.ts';
import { useWords } from '../words/use-words.ts';
import { useAbout } from './about.tsx';

/** That the record has moved on while the page was read: it is read anew when its reader says so. */
export function NewerRecord() {
  const words = useWords();
  const client = useQueryClient();
  const { record } = useAbout();
  const { knownAt } = useWhen();
  const [readAt, setReadAt] = useState<number>();
  const revision = record?.revision;
  if (readAt === undefined && revision !== undefined) setReadAt(revision);
  if (revision === undefined || readAt === undefined || revision <= readAt || knownAt !== undefined)
    return null;
  const refresh = (): void => {
    setReadAt(revision);
    void client.invalidateQueries({ predicate: ({ meta }) => meta !== undefined });
  };
  return (
    <p className="newer" role="status">
      {words.newer(revision)}{' '}
      <button type="button" onClick={refresh}>
        {words.refresh}
      </button>
    </p>
  );
}
