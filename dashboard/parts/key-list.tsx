import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { Dialog } from './dialog.tsx';
import { keysAreOff, switchKeys } from './use-keys.ts';

export function KeyList({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const [isOff, setOff] = useState(keysAreOff());
  return (
    <Dialog title={words.keys} onClose={onClose}>
      <p>{words.keysIntro}</p>
      <dl className="keys">
        {Object.entries(words.keyList).map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={isOff}
          onChange={(event) => {
            setOff(event.target.checked);
            switchKeys(event.target.checked);
          }}
        />{' '}
        {words.keysOff}
      </label>
    </Dialog>
  );
}
