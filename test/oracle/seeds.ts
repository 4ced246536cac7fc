/**
 * The seeds of a comparison: so many from 1 on. QUANZE_SEED names one alone (what failed, again), QUANZE_SEEDS how many
 * instead.
 */
export function seedsOf(count: number): number[] {
  const { QUANZE_SEED: one, QUANZE_SEEDS: many } = process.env;
  if (one) return [Number(one)];
  return Array.from({ length: many ? Number(many) : count }, (_, index) => index + 1);
}
