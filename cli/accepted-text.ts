/** What is printed after a finding that is accepted; nothing after an open one. */
export function acceptedText(
  acceptance: { readonly until: string | null; readonly reason: string } | null | undefined,
): string {
  if (!acceptance) return '';
  const { until, reason } = acceptance;
  return ` [accepted until ${until} / 已认可至 ${until}: ${reason}]`;
}
