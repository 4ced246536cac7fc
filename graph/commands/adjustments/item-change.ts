import type { AdjustmentAction } from '../../../domain/adjustment-words.ts';
import type { Change } from '../registry.ts';

/** What an item proposes, and by which memorandum. */
export interface Proposed {
  readonly action: AdjustmentAction;
  readonly zone: string;
  readonly power: string;
  readonly mode: string | null;
  /** Its number, or its code where it has none; null before it is signed. */
  readonly memorandum: string | null;
}

/** The very command that carries an item out. */
export function changeOfItem({ action, zone, power, mode, memorandum }: Proposed): Change {
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
