import react from '@vitejs/plugin-react';
import about from '../package.json' with { type: 'json' };
import { defineConfig } from 'vite';

/** Where `npm run dashboard:dev` finds a service that runs. */
const SERVICE = 'http://127.0.0.1:4000';

export default defineConfig({
  define: { 'import.meta.env.VITE_QUANZE_VERSION': JSON.stringify(about.version) },
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    target: 'es2022',
    // Scripts and styles stand in files: the policy of the pages lets none stand in a page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/graphql': SERVICE, '/import': SERVICE, '/id': SERVICE, '/table': SERVICE } },
});
