import type { Bilingual, Language } from './language.ts';

export type RefusalKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'busy'
  | 'unavailable'
  | 'too-large'
  | 'deadline';

/**
 * What cannot be done, and why, in a sentence that names the thing, the place and what would be right.
 * Nothing here knows of GraphQL or Neo4j. `details` says the same in data (`argument`, `value` ...).
 */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly said: Bilingual;
  readonly details: Readonly<Record<string, unknown>>;
  constructor(
    kind: RefusalKind,
    said: Bilingual,
    details: Readonly<Record<string, unknown>> = {},
    options: ErrorOptions = {},
  ) {
    // Logs and stacks are English.
    super(said.en, options);
    this.name = 'Refusal';
    this.kind = kind;
    this.said = said;
    this.details = details;
  }

  /** The sentence for a reader. */
  in(language: Language): string {
    return this.said[language];
  }
}

/** The service or a command cannot start as things are set up; the message says what to do about it. */
export class SetupError extends Error {
  readonly said: Bilingual;
  constructor(said: Bilingual, options: ErrorOptions = {}) {
    super(said.en, options);
    this.name = 'SetupError';
    this.said = said;
  }
}
