import { KINDS } from '../../kinds/registry.ts';
import type { RecordKind } from './record-kind.ts';
import { recordKindOf } from './record-kind-of.ts';

/** What the rows of each table are in the graph. The order is one in which everything named is there before it is named. */
export const RECORD_KINDS: readonly RecordKind[] = KINDS.map(recordKindOf);
