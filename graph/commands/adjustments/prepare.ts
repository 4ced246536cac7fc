import type { Worksheet } from '../worksheet.ts';

/** All that the commands of items ask of the record, asked at once. */
export async function prepareItems(
  worksheet: Worksheet,
  zone: string,
  items: readonly { readonly power: string }[],
): Promise<void> {
  const powers = items.map(({ power }) => power);
  await worksheet.prepare('Power', { code: powers });
  await worksheet.prepare('Delegation', { zone: [zone], power: powers });
}
