import type { Day } from '../../domain/days.ts';

/** How cells look; the style sheet has one of each, in this order. */
export const STYLES = ['plain', 'text', 'day', 'header', 'required', 'wrong', 'title', 'body'] as const;
export type Style = (typeof STYLES)[number];

export interface StyledText {
  readonly text: string;
  readonly style: Style;
}

/** A text is only ever a text, whatever it begins with: nothing here can become a formula. */
export type WrittenCell = string | number | boolean | null | { readonly day: Day } | StyledText;

export interface WrittenColumn {
  /** In characters. */
  readonly width: number;
  /** What cells that are still empty look like. */
  readonly style?: Style;
  /** The only texts that may be entered below the header. */
  readonly choices?: readonly string[];
  /** Shown when a cell is chosen. */
  readonly hint?: { readonly title: string; readonly text: string };
}

export interface WrittenSheet {
  /** At most 31 characters, none of `: \ / ? * [ ]`. */
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly isHidden?: boolean;
  /** How many rows stay in sight. */
  readonly frozenRows: number;
  readonly rows: AsyncIterable<readonly WrittenCell[]> | Iterable<readonly WrittenCell[]>;
  /** For paper: landscape, as wide as the page, the frozen rows and a footer with the page's number on each. */
  readonly print?: Print;
}

export interface Print {
  /** In the footer, before the page's number. */
  readonly footer: string;
  /** How many columns go on paper, the first ones. */
  readonly columns: number;
  /** Whether the rows below the header can be filtered. */
  readonly isFiltered: boolean;
}
