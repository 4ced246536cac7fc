import { Refusal } from '../../domain/errors.ts';
import { inNoMedia } from '../../domain/messages/papers.ts';
import { need, type Command, type Optional } from './command.ts';
import { lastBegun, markRow } from './mark-row.ts';

/** A document was published on the day, in some media. */
export const publishDocument: Command<{
  readonly document: string;
  readonly media: readonly string[];
  readonly level?: Optional<string>;
}> = async (worksheet, { document, media, level }, day) => {
  const rows = await need(worksheet, 'Document', document, 'document');
  if (media.length === 0)
    throw new Refusal('invalid', inNoMedia(document), { argument: 'media', value: media });
  const row = lastBegun(rows, { label: 'Document', day, argument: 'document' });
  await markRow(worksheet, row, {
    column: 'publishedOn',
    day,
    argument: 'document',
    beside: { media, level },
  });
  return [{ type: 'Document', code: document }];
};
