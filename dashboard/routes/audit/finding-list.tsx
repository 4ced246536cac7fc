import { useState } from 'react';
import { useView } from '../../asking/when.ts';
import { useWords } from '../../words/use-words.ts';
import { AllFindings } from './all-findings.tsx';
import type { AuditFilter } from './audit-filter.ts';
import type { Finding } from './finding.ts';
import { FindingDrawer } from './finding-drawer.tsx';
import { PagedFindings } from './paged-findings.tsx';

/** Page by page, as screen readers and the browser's own search want it; or all in one list, where the address says so. */
export function FindingList({ filter }: { filter: AuditFilter }) {
  const words = useWords();
  const [view, change] = useView();
  const [opened, setOpened] = useState<Finding>();
  const isWhole = view.get('list') === 'all';
  const List = isWhole ? AllFindings : PagedFindings;
  return (
    <section className="finding-list">
      <h2>{words.findings}</h2>
      <List filter={filter} onOpen={setOpened}>
        <button type="button" onClick={() => change({ list: isWhole ? null : 'all' })}>
          {isWhole ? words.inPages : words.allInOneList}
        </button>
      </List>
      {opened && <FindingDrawer finding={opened} onClose={() => setOpened(undefined)} />}
    </section>
  );
}
