/** Names that somebody may have meant: contained in what they wrote, or at most two slips of the pen away. */
export function nearest<Name extends string>(written: string, names: readonly Name[]): Name | undefined {
  const lower = written.toLowerCase();
  const contained = names.filter((name) => lower.includes(name.toLowerCase()));
  if (contained.length > 0) return contained.reduce((a, b) => (b.length > a.length ? b : a));
  return names.find((name) => slips(lower, name.toLowerCase()) <= Math.min(2, Math.floor(name.length / 3)));
}

/** How many characters to add, drop or change to make one of the other (Levenshtein). */
function slips(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= to.length; at += 1) {
      const changed = (before[at - 1] ?? 0) + (from[row - 1] === to[at - 1] ? 0 : 1);
      now.push(Math.min(changed, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[to.length] ?? 0;
}
