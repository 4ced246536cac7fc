import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { pin } from '../asking/pinned.ts';
import { useWhen } from '../asking/when.ts';
import { useWords } from '../words/use-words.ts';
import { useAbout } from './about.tsx';

/** That the record has moved on while the page was read: it is read anew when its reader says so. */
export function NewerRecord() {
  const words = useWords();
  const client = useQueryClient();
  const { record } = useAbout();
  const { knownAt } = useWhen();
  const [read, setRead] = useState<{ readonly revision: number; readonly at: string | null }>();
  if (read === undefined && record) setRead(record);
  const isOld = record !== undefined && read !== undefined && record.revision > read.revision;
  const at = isOld ? read.at : null;
  useEffect(() => pin(at ?? undefined), [at]);
  if (!isOld || knownAt !== undefined) return null;
  const refresh = (): void => {
    setRead(record);
    pin(undefined);
    void client.invalidateQueries({ predicate: ({ meta }) => meta !== undefined });
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
