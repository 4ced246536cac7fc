import { usePinned } from '../asking/pinned.ts';
import { momentText } from '../words/dates.ts';
import { useLanguage } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { useAbout, useTimeZone } from './about.tsx';
import { useBandText } from './band.tsx';
import { FileButton } from './files.tsx';

const TEMPLATE = '/import/template.xlsx';
const VERSION = import.meta.env['VITE_QUANZE_VERSION'] as string;

export function Foot({ onQuery, onKeys }: { onQuery: () => void; onKeys: () => void }) {
  const words = useWords();
  const language = useLanguage();
  const { record, viewer } = useAbout();
  const read = usePinned();
  const timeZone = useTimeZone();
  const band = useBandText();
  const now = record && momentText(new Date().toISOString(), language, record.timeZone);
  return (
    <footer className="foot">
      <span>
        {read?.at && words.foot(read.revision, momentText(read.at, language, timeZone))} · {words.name}{' '}
        {VERSION}
      </span>
      <span className="foot-links">
        <button type="button" onClick={onQuery}>
          {words.query}
        </button>
        <button type="button" onClick={onKeys}>
          {words.keys}
        </button>
        <FileButton address={() => TEMPLATE}>{words.template}</FileButton>
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
