import { identities } from './0001-identities.ts';
import { plansAndReferences } from './0002-plans-and-references.ts';
import { search } from './0003-search.ts';
import { changes } from './0004-changes.ts';
import { searchOfLaws } from './0005-search-of-laws.ts';
import { acceptances } from './0006-acceptances.ts';
import { copies } from './0007-copies.ts';
import { running } from './0008-running.ts';
import { documentNumbers } from './0009-document-numbers.ts';
import { restoring } from './0010-restoring.ts';
import { runningFurther } from './0011-running-further.ts';
import { searchBySound } from './0012-search-by-sound.ts';
import { acts } from './0013-acts.ts';
import { touched } from './0014-touched.ts';
import type { Migration } from './migration.ts';

/** In the order in which they run; a number is never used twice. */
export const MIGRATIONS: readonly Migration[] = [
  identities,
  plansAndReferences,
  search,
  changes,
  searchOfLaws,
  acceptances,
  copies,
  running,
  documentNumbers,
  restoring,
  runningFurther,
  searchBySound,
  acts,
  touched,
];
