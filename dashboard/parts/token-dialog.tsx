import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { setToken } from '../asking/token.ts';
import { useWords } from '../words/use-words.ts';
import { Dialog } from './dialog.tsx';

const OpenContext = createContext<() => void>(() => undefined);

/** Opens the field for a token. */
export const useTokenDialog = (): (() => void) => useContext(OpenContext);

export function TokenDialogProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <OpenContext value={() => setOpen(true)}>
      {children}
      {isOpen && <TokenDialog onClose={() => setOpen(false)} />}
    </OpenContext>
  );
}

function TokenDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const use = (): void => {
    const given = text.trim();
    if (given === '') return;
    // What another reader was told is not theirs.
    client.clear();
    setToken(given);
    onClose();
  };
  return (
    <Dialog title={words.signIn} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          use();
        }}
      >
        <label>
          {words.token}
          <input
            type="password"
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <p className="quiet">{words.tokenHint}</p>
        <p className="buttons">
          <button type="submit" className="primary">
            {words.useToken}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
