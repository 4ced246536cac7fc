import { end, lacking } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';

/** A zone that holds powers was not rated, by what is published, by its day. */
export const evaluationOwed = auditOfMatter({
  id: 'A35',
  kind: 'EVALUATION_OWED',
  matter: 'EVALUATION',
  severity: 'LOW',
  clause: { zh: '三、定期评价', en: 'III. Evaluation' },
  message: {
    zh: ({ zone, due }) => `${zone}应于${due}前再作定期评价并公布，至今没有。`,
    en: ({ zone, due }) => `${zone} was to be rated, and that published, by ${due}, and is not.`,
  },
  path: (finding, due) => [lacking(end('Zone', finding.zone), 'RATED', due)],
});
