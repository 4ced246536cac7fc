import { afterAll, vi } from 'vitest';
import type * as registryModule from '../../kinds/registry.ts';

/**
 * Loads what a test of the trial kinds needs as if they were declared beside all others: whatever is made of kinds is then
 * made of these too. What was loaded before is not touched, and what comes after loads anew.
 */
export async function withTrialKinds<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  vi.resetModules();
  vi.doMock('../../kinds/registry.ts', async (importOriginal) => {
    const registry = await importOriginal<typeof registryModule>();
    const { TRIAL_KINDS } = await import('./trial-kinds.ts');
    const declared = [...registry.DECLARED, ...TRIAL_KINDS];
    return { ...registry, DECLARED: declared, ...registry.registryOf(declared) };
  });
  afterAll(() => {
    vi.doUnmock('../../kinds/registry.ts');
    vi.resetModules();
  });
  return load();
}
