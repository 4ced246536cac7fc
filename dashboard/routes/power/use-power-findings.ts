import { useAllPages } from '../../asking/use-all-pages.ts';
import { useAskedList } from '../../asking/use-asked.ts';
import { PowerFindingsDocument } from '../../generated/graphql.ts';
import { FLAW_KINDS } from './step-flaws.ts';

/** What audits find in the boxes of a power, all of it: a trace that marks some of its boxes would call the others whole. */
export function usePowerFindings(power: string) {
  const list = useAskedList(
    PowerFindingsDocument,
    { powers: [power], kinds: FLAW_KINDS },
    (answer) => answer.audit.findings,
  );
  useAllPages(list);
  return list;
}
