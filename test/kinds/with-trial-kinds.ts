import { afterAll, beforeAll, vi } from 'vitest';
import type * as registryModule from '../../kinds/registry.ts';

/**
 * What a test of the trial kinds needs, loaded before its tests as if these kinds were declared beside all others: whatever
 * is made of kinds is then made of them too. What was loaded before is not touched, and what comes after loads anew.
 */
export function withTrialKinds<Loaded>(load: () => Promise<Loaded>): () => Loaded {
  let loaded: Loaded | undefined;
  beforeAll(async () => {
    vi.resetModules();
    vi.doMock('../../kinds/registry.ts', async (importOriginal) => {
      const registry = await importOriginal<typeof registryModule>();
      const { TRIAL_KINDS } = await import('./trial-kinds.ts');
      const declared = [...registry.DECLARED, ...TRIAL_KINDS];
      return { ...registry, DECLARED: declared, ...registry.registryOf(declared) };
    });
    loaded = await load();
  });
  afterAll(() => {
    vi.doUnmock('../../kinds/registry.ts');
    vi.resetModules();
  });
  return () => {
    if (!loaded) throw new Error('nothing is loaded before the tests begin');
    return loaded;
  };
}
