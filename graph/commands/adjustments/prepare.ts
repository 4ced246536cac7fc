import { tooManyItems } from '../../../domain/messages/adjusting.ts';
import { conflict } from '../command.ts';
import type { Worksheet } from '../worksheet.ts';

export const MOST_ITEMS = 500;

/** A list that was imported may have more than a command would put into it. */
export function refuseTooMany({ length }: readonly unknown[]): void {
  if (length > MOST_ITEMS) throw conflict(tooManyItems(MOST_ITEMS, length), 'list', length);
}

/** All that the commands of items ask of the record, asked at once. */
export async function prepareItems(
  worksheet: Worksheet,
  zone: string,
  items: readonly { readonly power: string }[],
): Promise<void> {
  refuseTooMany(items);
  const powers = items.map(({ power }) => power);
  await worksheet.prepare('Power', { code: powers });
  await worksheet.prepare('Delegation', { zone: [zone], power: powers });
}
