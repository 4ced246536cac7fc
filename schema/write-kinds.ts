import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { faultsOf } from '../kinds/faults.ts';
import { KINDS } from '../kinds/registry.ts';
import { sdlOfKinds } from '../kinds/sdl.ts';

/**
 * Writes `schema/kinds/`: what the schema says of each kind. With `--check` it writes nothing, and fails where that differs.
 * It fails before that where a declaration does not hold together.
 */
const FOLDER = new URL('kinds/', import.meta.url);
const isCheck = process.argv.includes('--check');

const faults = faultsOf(KINDS);
if (faults.length > 0) {
  process.stderr.write(`kinds/ does not hold together:\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
const made = sdlOfKinds();
const there = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
const differ = [...new Set([...made.keys(), ...there])].filter(
  (file) => !there.includes(file) || readFileSync(new URL(file, FOLDER), 'utf8') !== made.get(file),
);
if (isCheck) {
  if (differ.length > 0) {
    process.stderr.write(`schema/kinds differs from kinds: ${differ.join(', ')}. Run npm run codegen.\n`);
    process.exitCode = 1;
  }
} else
  for (const file of differ) {
    const text = made.get(file);
    if (text === undefined) rmSync(new URL(file, FOLDER));
    else writeFileSync(new URL(file, FOLDER), text);
  }
