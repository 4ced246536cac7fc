import { Severity } from '../../parts/severity.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Finding } from './finding.ts';

/** A finding in a list; who wants to know more opens it. */
export function FindingRow({ finding, onOpen }: { finding: Finding; onOpen: () => void }) {
  const words = useWords();
  const { title, severity, message, acceptance } = finding;
  return (
    <button type="button" className="finding" onClick={onOpen}>
      <span className="finding-head">
        <Severity of={severity} /> <strong>{title}</strong>
        {acceptance && <span className="tag">{`${words.accepted} ${words.untilDay(acceptance.until)}`}</span>}
      </span>
      <span className="finding-text">{message}</span>
    </button>
  );
}
