/** An edition of a law by its name and the day of it. */
export const editionText = ({ name, day }: { readonly name: string; readonly day: string | null }): string =>
  [name, day].filter(Boolean).join(' ');
