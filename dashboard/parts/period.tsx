import { useWords } from '../words/use-words.ts';

/** From when until when; always and still are no text. */
export function Period({ from, to }: { from: string | null; to: string | null }) {
  const words = useWords();
  const parts = [from !== null && words.since(from), to !== null && words.until(to)].filter(Boolean);
  return <span className="period">{parts.length === 0 ? '–' : parts.join(' ')}</span>;
}
