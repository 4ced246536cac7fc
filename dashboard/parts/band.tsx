import { useView, useWhen } from '../asking/when.ts';
import { dayText, howFar, momentText } from '../words/dates.ts';
import { useLanguage } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { useTimeZone, useToday } from './about.tsx';

/** What the band says; undefined where the page is of today, as known now. */
export function useBandText(): string | undefined {
  const words = useWords();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const today = useToday();
  const { asOf, knownAt } = useWhen();
  if (asOf === undefined && knownAt === undefined) return undefined;
  const day = asOf ?? today;
  const parts = [
    day !== undefined &&
      words.band(dayText(day, language), today && day !== today ? howFar(day, today, language) : words.today),
    knownAt !== undefined && words.bandKnown(momentText(knownAt, language, timeZone)),
    today !== undefined && asOf !== undefined && asOf > today && words.notYet,
  ];
  return parts.filter(Boolean).join(language === 'zh' ? ' · ' : ', ');
}

/** That the page is not of today as known now: so that nobody takes it for that, on a screen or on paper. */
export function Band() {
  const words = useWords();
  const text = useBandText();
  const [, change] = useView();
  if (text === undefined) return <OnPaper />;
  return (
    <div className="band" role="region" aria-label={text}>
      <strong>{text}</strong>
      <button type="button" onClick={() => change({ asOf: null, knownAt: null })}>
        {words.backToToday}
      </button>
    </div>
  );
}

/** On paper there is no day field: a page of today says so. */
function OnPaper() {
  const words = useWords();
  const language = useLanguage();
  const today = useToday();
  return today === undefined ? null : (
    <p className="print-only of-day">{words.ofToday(dayText(today, language))}</p>
  );
}
