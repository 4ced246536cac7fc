import { InvalidArgumentError } from 'commander';
import { AUDIT_KINDS, type AuditKind } from '../domain/findings.ts';
import * as given from '../domain/messages/given.ts';
import { tell } from './language.ts';
import { commaList } from './option-values.ts';

/** Audits, in whatever case. */
export function auditKinds(text: string): readonly AuditKind[] {
  return commaList(text).map((each) => {
    const kind = AUDIT_KINDS.find((known) => known === each.toUpperCase());
    if (!kind) throw new InvalidArgumentError(tell(given.noneOf(each, AUDIT_KINDS)));
    return kind;
  });
}
