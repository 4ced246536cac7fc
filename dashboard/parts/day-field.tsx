import { useId, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { readDay } from '../words/dates.ts';

interface DayFieldProps {
  readonly label: string;
  readonly day: string;
  readonly onChoose: (day: string) => void;
}

/** A day as text: what a date field shows follows the browser and not the page, and assistive technology stumbles on it. */
export function DayField({ label, day, onChoose }: DayFieldProps) {
  const words = useWords();
  const id = useId();
  const [draft, setDraft] = useState<{ readonly of: string; readonly text: string }>();
  const [isWrong, setWrong] = useState(false);
  const text = draft?.of === day ? draft.text : day;
  const choose = (): void => {
    const read = readDay(text);
    setWrong(read === undefined);
    if (read === undefined) return;
    setDraft(undefined);
    if (read !== day) onChoose(read);
  };
  return (
    <span className="day-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        size={11}
        title={words.dayHint}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-fault` : undefined}
        onChange={(event) => setDraft({ of: day, text: event.target.value })}
        onBlur={choose}
        onKeyDown={(event) => event.key === 'Enter' && choose()}
      />
      {isWrong && (
        <span id={`${id}-fault`} className="fault" role="alert">
          {words.notADay(text)}
        </span>
      )}
    </span>
  );
}
