import { placeOfVersions } from '../import/place-of-versions.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';
import { isTouched } from './touched.ts';

/** The labels of versions and facts that are found by what touched them last; each has one of its own kind. */
export const TOUCHED_LABELS: readonly string[] = RECORD_KINDS.filter(isTouched).map(
  (kind) => placeOfVersions(kind).label,
);
