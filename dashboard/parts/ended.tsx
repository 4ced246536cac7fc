import { dayText } from '../words/dates.ts';
import { useLanguage } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';

/** That a thing is over, and since when. */
export function Ended({ on }: { on: string | null }) {
  const words = useWords();
  const language = useLanguage();
  if (on === null) return null;
  return <p className="ended">{words.endedOn(dayText(on, language))}</p>;
}
