import { need, type Command, type Optional } from './command.ts';
import { lastBegun, markRow } from './mark-row.ts';

/** A document was published on the day, in some media. */
export const publishDocument: Command<{
  readonly document: string;
  readonly media: readonly string[];
  readonly level?: Optional<string>;
}> = async (worksheet, { document, media, level }, day) => {
  const rows = await need(worksheet, 'Document', document, 'document');
  const row = lastBegun(rows, { label: 'Document', day, argument: 'document' });
  await markRow(worksheet, row, {
    column: 'publishedOn',
    day,
    argument: 'document',
    beside: { media, level },
  });
  return [{ type: 'Document', code: document }];
};
