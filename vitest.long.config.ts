import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** Tests that start, kill and start again whole services: minutes each. `npm run test:long` */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['test/long/**/*.test.ts'],
    exclude: ['node_modules/**'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 300_000, interval: 250 } },
    reporters: ['verbose'],
  },
});
