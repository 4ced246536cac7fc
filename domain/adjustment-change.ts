import type { AdjustmentAction } from './adjustment-words.ts';

/** What an item proposes, and by which memorandum. */
export interface Proposed {
  readonly action: AdjustmentAction;
  readonly zone: string;
  readonly power: string;
  readonly mode: string | null;
  /** Its number, or its code where it has none; null before it is signed. */
  readonly memorandum: string | null;
}

interface Place {
  readonly zone: string;
  readonly power: string;
}
interface Held extends Place {
  readonly mode: string;
  readonly memorandum?: string;
}

/** The command that carries an item out, with its input: one of these. */
export interface ItemChange {
  readonly delegatePower?: Held;
  readonly withdrawPower?: Place;
  readonly alterDelegation?: Held;
}

/** The very command that carries an item out. */
export function changeOfItem({ action, zone, power, mode, memorandum }: Proposed): ItemChange {
  const place = { zone, power };
  const by = memorandum === null ? {} : { memorandum };
  switch (action) {
    case 'TAKE_OVER':
      return { delegatePower: { ...place, mode: mode ?? 'ENTRUSTMENT', ...by } };
    case 'GIVE_BACK':
      return { withdrawPower: place };
    case 'ALTER':
      return { alterDelegation: { ...place, mode: mode ?? '', ...by } };
  }
}
