import { AUDIT_KINDS, type AuditKind } from '../../domain/findings.ts';
import { Refusal } from '../../domain/errors.ts';
import { USUAL_BACKDATED, USUAL_OVERLOAD, type AuditQuestion } from '../audits/audit-question.ts';

type Args = Readonly<Record<string, unknown>>;

/** What an audit may be asked besides its day; null and left out mean the same. */
export function auditArguments(args: Args): Pick<AuditQuestion, 'kinds' | 'overload' | 'backdated'> {
  const kinds = args['kinds'] as readonly AuditKind[] | null | undefined;
  return {
    kinds: kinds ? AUDIT_KINDS.filter((kind) => kinds.includes(kind)) : null,
    overload: limit(args, 'overload', USUAL_OVERLOAD),
    backdated: limit(args, 'backdated', USUAL_BACKDATED),
  };
}

function limit(args: Args, name: string, usual: number): number {
  const value = args[name];
  if (value === null || value === undefined) return usual;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  const message = `${name} must be a whole number from 0, not ${String(value)}.`;
  throw new Refusal('invalid', message, { argument: name, value });
}
