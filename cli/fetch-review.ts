import { Refusal } from '../domain/errors.ts';
import { noSuchList } from '../domain/messages/list-paper.ts';
import type { RecordAsker } from '../resolvers/record-asker.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

interface Told {
  readonly kind: string;
  readonly message: string;
}

export interface ReviewedItem {
  readonly refusal: string | null;
  readonly item: {
    readonly order: number;
    readonly action: string;
    readonly power: Named;
    readonly mode: string | null;
    readonly reason: string | null;
    readonly effectiveFrom: string | null;
    readonly state: string;
    readonly outcome: string | null;
    readonly condition: string | null;
    readonly opinions: readonly {
      readonly department: Named;
      readonly givenOn: string;
      readonly stance: string;
      readonly reason: string | null;
    }[];
  };
  /** Null where neither the zone nor the power is the reader's own. */
  readonly fit: {
    readonly advice: string;
    readonly missing: readonly Named[];
    readonly chains: readonly { readonly chain: Named; readonly missing: readonly Named[] }[];
  } | null;
}

/** What stands for what a reader is not told. */
export const NOT_TOLD = '—';

/** A review of a list of adjustments, as the command line tells and prints it. */
export interface ListReview {
  readonly asOf: string;
  readonly effectiveFrom: string;
  readonly revision: number;
  readonly basedOn: number | null;
  readonly isStale: boolean;
  readonly share: number | null;
  readonly list: Named & {
    readonly state: string;
    readonly zone: Named;
    readonly by: Named;
    readonly memorandum: { readonly title: string; readonly number: string | null } | null;
  };
  readonly items: readonly ReviewedItem[];
  readonly impact: {
    readonly introduced: readonly Told[];
    readonly resolved: readonly Told[];
    readonly changed: readonly Told[];
    readonly owed: readonly {
      readonly matter: string;
      readonly count: number;
      readonly due: string;
      readonly power: Named | null;
    }[];
  };
  readonly introducedSince: readonly Told[];
  readonly goneSince: readonly Told[];
}

const REVIEW = `
  query ($list: ID!, $effectiveFrom: Date, $asOf: Date, $knownAt: DateTime) {
    adjustmentReview(list: $list, effectiveFrom: $effectiveFrom, asOf: $asOf, knownAt: $knownAt) {
      asOf effectiveFrom revision basedOn isStale share
      list { code name state zone { code name } by { ... on Zone { code name } ... on Department { code name } } memorandum { title number } }
      items {
        refusal
        item { order action power { code name } mode reason effectiveFrom state outcome condition opinions { department { code name } givenOn stance reason } }
        fit { advice missing { code name } chains { chain { code name } missing { code name } } }
      }
      impact { introduced { kind message } resolved { kind message } changed { kind message } owed { matter count due power { code name } } }
      introducedSince { kind message } goneSince { kind message }
    }
  }`;

/** The review of a list; a refusal where there is none. */
export async function fetchReview(
  asker: RecordAsker,
  variables: { readonly list: string } & Readonly<Record<string, unknown>>,
): Promise<ListReview> {
  const asked = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
  const review = (await asker.askText(REVIEW, asked))['adjustmentReview'] as ListReview | null;
  if (!review) throw new Refusal('not-found', noSuchList(variables.list), { value: variables.list });
  return review;
}
