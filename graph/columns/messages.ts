import type { SharedCity } from '../../columns/city.ts';
import type { QuestionName } from '../../questions/registry.ts';

/** What a worker is told: a city as it is now, that one is gone, or a question on one. */
export type ToWorker =
  | { readonly is: 'city'; readonly city: number; readonly shared: SharedCity }
  | { readonly is: 'gone'; readonly city: number }
  | {
      readonly is: 'question';
      readonly ask: number;
      readonly city: number;
      readonly name: QuestionName;
      readonly asked: unknown;
      readonly day: number;
      readonly revision: number;
    };

/** What a worker answers a question. */
export interface FromWorker {
  readonly ask: number;
  readonly answer?: unknown;
  /** What went wrong, as it is told in the log. */
  readonly error?: string;
}
