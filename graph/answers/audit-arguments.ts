import { AUDIT_KINDS, type AuditKind } from '../../domain/findings.ts';
import type { AuditQuestion } from '../../questions/audit-question.ts';
import { limitOf, USUAL_BACKDATED, USUAL_OVERLOAD } from '../audits/audit-limits.ts';
import { refuseActs } from './find-act-findings.ts';

type Args = Readonly<Record<string, unknown>>;

/** What an audit may be asked besides its day; null and left out mean the same. */
export function auditArguments(args: Args): Pick<AuditQuestion, 'kinds' | 'overload' | 'backdated'> {
  const asked = anyAuditArguments(args);
  refuseActs(asked.kinds);
  return asked;
}

/** The same of what looks at acts as well. */
export function anyAuditArguments(args: Args): Pick<AuditQuestion, 'kinds' | 'overload' | 'backdated'> {
  const kinds = args['kinds'] as readonly AuditKind[] | null | undefined;
  return {
    kinds: kinds ? AUDIT_KINDS.filter((kind) => kinds.includes(kind)) : null,
    overload: limitOf(args['overload'], 'overload', USUAL_OVERLOAD),
    backdated: limitOf(args['backdated'], 'backdated', USUAL_BACKDATED),
  };
}
