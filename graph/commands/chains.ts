import type { Day } from '../../domain/days.ts';
import * as say from '../../domain/messages/powers.ts';
import { checkCode, checkName, conflict, need, textOf, type Command, type Optional } from './command.ts';
import { isOn, type Worksheet } from './worksheet.ts';

export interface LinkInput {
  readonly order: number;
  readonly stage: string;
  readonly power: string;
}

/** A chain comes to be, with its links. */
export const defineChain: Command<{
  readonly code: string;
  readonly name: string;
  readonly links?: Optional<readonly LinkInput[]>;
}> = async (worksheet, { code, name, links }, day) => {
  await worksheet.begin('Chain', { code: checkCode(code), name: checkName(name), validFrom: day });
  for (const link of links ?? []) await addLink(worksheet, code, link, day);
  return [{ type: 'Chain', code }, ...(links ?? []).map(({ power }) => ({ type: 'Power', code: power }))];
};

/** A power becomes a link of a chain, until the next link of that order begins. */
export const addToChain: Command<LinkInput & { readonly chain: string }> = async (
  worksheet,
  { chain, ...link },
  day,
) => {
  await need(worksheet, 'Chain', chain, 'chain');
  await addLink(worksheet, chain, link, day);
  return [
    { type: 'Chain', code: chain },
    { type: 'Power', code: link.power },
  ];
};

async function addLink(
  worksheet: Worksheet,
  chain: string,
  { order, stage, power }: LinkInput,
  day: Day,
): Promise<void> {
  await need(worksheet, 'Power', power, 'power');
  const there = (await worksheet.find('ChainLink', { chain })).find(
    (row) => row.values['order'] === order && isOn(row, day),
  );
  if (there) {
    const message = say.linkTaken(chain, order, String(there.values['power']), textOf(day));
    throw conflict(message, 'order', order);
  }
  await worksheet.beginUntilNext('ChainLink', { chain, order, stage, power, validFrom: day });
}

/** A link of a chain is no more. */
export const removeFromChain: Command<{ readonly chain: string; readonly order: number }> = async (
  worksheet,
  { chain, order },
  day,
) => {
  await need(worksheet, 'Chain', chain, 'chain');
  const links = (await worksheet.find('ChainLink', { chain })).filter(
    ({ values }) => values['order'] === order,
  );
  if (!worksheet.endAll(links, day)) throw conflict(say.noLink(chain, order, textOf(day)), 'order', order);
  const powers = new Set(links.map(({ values }) => String(values['power'])));
  return [{ type: 'Chain', code: chain }, ...[...powers].map((code) => ({ type: 'Power', code }))];
};
