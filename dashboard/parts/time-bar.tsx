import { type ReactNode, useState } from 'react';
import { useView, useWhen } from '../asking/when.ts';
import { addDays, addMonths, momentText, readMoment } from '../words/dates.ts';
import { useLanguage } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { useTimeZone, useToday } from './about.tsx';
import { DayField } from './day-field.tsx';
import { DaySlider } from './day-slider.tsx';

/** The day of the page, and what was known when. */
export function TimeBar() {
  const words = useWords();
  const today = useToday();
  const { asOf } = useWhen();
  const choose = useChooseDay();
  if (today === undefined) return <div className="time-bar" />;
  const day = asOf ?? today;
  const step = (label: string, to: string, sign: string): ReactNode => (
    <button type="button" className="step" aria-label={label} title={label} onClick={() => choose(to)}>
      {sign}
    </button>
  );
  return (
    <section className="time-bar" aria-label={words.day}>
      {step(words.monthBefore, addMonths(day, -1), '«')}
      {step(words.dayBefore, addDays(day, -1), '‹')}
      <DayField label={words.day} day={day} onChoose={choose} />
      {step(words.dayAfter, addDays(day, 1), '›')}
      {step(words.monthAfter, addMonths(day, 1), '»')}
      <button type="button" disabled={asOf === undefined} onClick={() => choose(today)}>
        {words.today}
      </button>
      <DaySlider day={day} today={today} onChoose={choose} />
      <KnownAt />
    </section>
  );
}

/** Chooses the day of the page; today has no place in the address, and so means today for ever. */
export function useChooseDay(): (day: string) => void {
  const today = useToday();
  const [, change] = useView();
  return (day) => change({ asOf: day === today ? null : day });
}

function KnownAt() {
  const words = useWords();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const { knownAt } = useWhen();
  const [, change] = useView();
  const said = knownAt === undefined ? '' : momentText(knownAt, language, timeZone);
  const [draft, setDraft] = useState<{ readonly of: string; readonly text: string }>();
  const [fault, setFault] = useState<string>();
  const text = draft?.of === said ? draft.text : said;
  const choose = (): void => {
    const moment = text.trim() === '' ? null : readMoment(text, timeZone);
    if (moment === undefined) return setFault(words.notAMoment(text));
    if (moment !== null && Date.parse(moment) > Date.now()) return setFault(words.momentToCome);
    setFault(undefined);
    setDraft(undefined);
    if ((moment ?? undefined) !== knownAt && text !== said) change({ knownAt: moment });
  };
  return (
    <details className="known-at" open={knownAt !== undefined}>
      <summary>{words.knownAt}</summary>
      <label>
        <span className="hidden">{words.knownAt}</span>
        <input
          value={text}
          size={17}
          autoComplete="off"
          placeholder={words.knownAtHint}
          aria-invalid={fault !== undefined}
          onChange={(event) => setDraft({ of: said, text: event.target.value })}
          onBlur={choose}
          onKeyDown={(event) => event.key === 'Enter' && choose()}
        />
      </label>
      {fault !== undefined && (
        <span className="fault" role="alert">
          {fault}
        </span>
      )}
    </details>
  );
}
