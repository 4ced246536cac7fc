import { acceptedUntil } from '../domain/messages/outcomes.ts';
import { tell } from './language.ts';

/** What is printed after a finding that is accepted; nothing after an open one. */
export function acceptedText(
  acceptance: { readonly until: string | null; readonly reason: string } | null | undefined,
): string {
  if (!acceptance) return '';
  const { until, reason } = acceptance;
  return ` [${tell(acceptedUntil(String(until), reason))}]`;
}
