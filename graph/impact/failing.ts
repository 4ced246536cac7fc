import type { AuditKind, Finding } from '../../domain/findings.ts';
import type { Witness } from '../audits/evidence.ts';

/** What an audit says of one thing that fails it. */
export interface Failing extends Partial<Omit<Finding, 'kind' | 'severity' | 'detail'>> {
  readonly kind: AuditKind;
  readonly detail?: unknown;
  readonly witness?: Witness;
}
