/** Chance that a seed repeats. */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from the least to the most, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly pickOrNone: <T>(from: readonly T[]) => T | undefined;
  readonly shuffled: <T>(all: readonly T[]) => T[];
}

/** mulberry32: small, and good enough to choose rows. */
export function randomFrom(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pickOrNone = <T>(from: readonly T[]): T | undefined => from[whole(0, from.length - 1)];
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pickOrNone,
    pick: (from) => {
      const picked = pickOrNone(from);
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    shuffled: (all) => {
      const left = [...all];
      return all.flatMap(() => left.splice(whole(0, left.length - 1), 1));
    },
  };
}
