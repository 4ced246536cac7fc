import type { AuditDesk } from '../audits/audit-desk.ts';

/** One of perhaps several tries at a write. */
export interface Attempt {
  /** The same in all of them. */
  readonly commandId: string;
  readonly isRepeated: boolean;
  readonly audits: AuditDesk;
}
