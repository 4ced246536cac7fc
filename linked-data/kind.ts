import type { Iris } from './iris.ts';
import type { JsonLdNode } from './node.ts';

/** Answers a GraphQL document for whoever asks, all on one day and of one revision. */
export type Ask = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Tells about the thing of a kind with this code; null where there is none, or none that the asker may see. */
export type Describe = (ask: Ask, code: string, iris: Iris) => Promise<JsonLdNode | null>;
