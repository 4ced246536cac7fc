import type { OverviewQuery } from '../../generated/graphql.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** How many powers of a chain a zone holds, and how many there are. */
export interface MatrixCell {
  readonly held: number;
  readonly total: number;
}

/** Whether a zone holds all powers of a chain. */
export const isWhole = ({ held, total }: MatrixCell): boolean => held >= total;

/** Which zone holds how much of which chain. */
export interface MatrixData {
  readonly zones: readonly Named[];
  /** Those of which some zone holds something; broken ones first: they are what somebody comes for. */
  readonly chains: readonly Named[];
  /** How many chains no zone holds anything of. */
  readonly notHeld: number;
  /** Undefined where the zone holds nothing of the chain. */
  cell(zone: string, chain: string): MatrixCell | undefined;
  isBroken(chain: string): boolean;
}

/** The matrix of an answer. */
export function matrixOf({ zones, chains, held }: OverviewQuery['chainMatrix']): MatrixData {
  const places = new Map(zones.map(({ code }, place) => [code, place] as const));
  const rows = new Map(
    chains.map(({ code, total }, place) => [code, { total, held: held[place] ?? [] }] as const),
  );
  const isHeld = ({ code }: Named): boolean => rows.get(code)?.held.some((count) => count > 0) ?? false;
  const isBroken = (code: string): boolean => {
    const row = rows.get(code);
    return row?.held.some((count) => count > 0 && count < row.total) ?? false;
  };
  const shown = chains.filter(isHeld);
  return {
    zones,
    chains: [...shown.filter(({ code }) => isBroken(code)), ...shown.filter(({ code }) => !isBroken(code))],
    notHeld: chains.length - shown.length,
    cell: (zone, chain) => {
      const row = rows.get(chain);
      const count = row?.held[places.get(zone) ?? -1] ?? 0;
      return row && count > 0 ? { held: count, total: row.total } : undefined;
    },
    isBroken,
  };
}
