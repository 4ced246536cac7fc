import type { Bilingual } from '../../domain/language.ts';
import type { Subject } from '../../domain/messages/verify.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';
import type { Fault } from './fault.ts';

/** How something can be put right that is no part of what was recorded. */
export type Fix =
  | { readonly do: 'set'; readonly node: string; readonly properties: Readonly<Record<string, unknown>> }
  | {
      readonly do: 'label';
      readonly node: string;
      readonly add: readonly string[];
      readonly remove: readonly string[];
    }
  | {
      readonly do: 'lead';
      readonly node: string;
      readonly type: string;
      readonly label: string;
      readonly code: string;
    }
  | { readonly do: 'remove'; readonly node: string }
  | { readonly do: 'cut' | 'clear'; readonly link: string };

export interface Finding {
  readonly fault: Fault;
  /** None where it is about what was recorded, or kept beside the record. */
  readonly fix?: Fix;
  /** The version that it is derived from, where that tells it alone; anything else is told by the whole record only. */
  readonly from?: string;
}

/** What is found while the graph is read, and which versions and revisions are not what was recorded. */
export class Report {
  readonly findings: Finding[] = [];
  /** Nodes of versions that do not say what was recorded. */
  readonly altered = new Set<string>();
  /** Revisions of which something is named that they account for otherwise. */
  readonly named = new Set<number>();

  add(
    subject: Subject,
    message: Bilingual,
    more: { readonly revision?: unknown; readonly fix?: Fix; readonly from?: string } = {},
  ): void {
    const { revision, ...rest } = more;
    const fault = { revision: asRevision(revision), ...placeOf(subject), message };
    this.findings.push({ fault, ...rest });
  }
}

export const asRevision = (revision: unknown): number | null =>
  Number.isSafeInteger(revision) ? (revision as number) : null;

export const placeOf = ({ kind, thing }: Subject) => ({ kind, sheet: sheetOfKind(kind), thing });

const SHEETS: ReadonlyMap<string, string> = new Map(RECORD_KINDS.map(({ label, sheet }) => [label, sheet]));

const sheetOfKind = (kind: string): string | null => SHEETS.get(kind) ?? null;
