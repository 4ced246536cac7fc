import { abolishPost } from './abolish-post.ts';
import { assignResponsibility } from './assign-responsibility.ts';
import { addCapacity, removeCapacity } from './capacities.ts';
import { addToCatalogue, removeFromCatalogue } from './catalogue.ts';
import type { Command } from './command.ts';
import { delegatePower } from './delegate-power.ts';
import { reclassifyZone } from './reclassify-zone.ts';
import { removePerson } from './remove-person.ts';
import { withdrawPower } from './withdraw-power.ts';

/** Every command under its name: the mutation's, and the field's of `ChangeInput`. */
export const COMMANDS = {
  withdrawPower,
  delegatePower,
  removePerson,
  abolishPost,
  addCapacity,
  removeCapacity,
  reclassifyZone,
  addToCatalogue,
  removeFromCatalogue,
  assignResponsibility,
};

export type CommandName = keyof typeof COMMANDS;

type InputOf<C> = C extends Command<infer Input> ? Input : never;

/** A command and its input: exactly one of these. */
export type Change = {
  readonly [Name in CommandName]?: InputOf<(typeof COMMANDS)[Name]>;
};
