import { momentText } from '../words/dates.ts';
import { useLanguage } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { useAbout } from './about.tsx';
import { useBandText } from './band.tsx';
import { FileButton } from './files.tsx';

const VERSION = import.meta.env['VITE_QUANZE_VERSION'] as string;

export function Foot({ onQuery, onKeys }: { onQuery: () => void; onKeys: () => void }) {
  const words = useWords();
  const language = useLanguage();
  const { record, viewer } = useAbout();
  const band = useBandText();
  const now = record && momentText(new Date().toISOString(), language, record.timeZone);
  return (
    <footer className="foot">
      <span>
        {record?.at && words.foot(record.revision, momentText(record.at, language, record.timeZone))} ·{' '}
        {words.name} {VERSION}
      </span>
      <span className="foot-links">
        <button type="button" onClick={onQuery}>
          {words.query}
        </button>
        <button type="button" onClick={onKeys}>
          {words.keys}
        </button>
        <FileButton address="/import/template.xlsx">{words.template}</FileButton>
        <a href="/graphql">GraphiQL</a>
      </span>
      <p className="print-only">
        {location.href}
        {band && ` · ${band}`}
        {now && ` · ${words.printedBy(viewer?.isKnown ? viewer.name : words.reader, now)}`}
      </p>
    </footer>
  );
}
