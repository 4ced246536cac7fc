import { joinKey } from '../domain/keys.ts';

/** An end of a link: a thing by its type and code, or a value. */
export interface End {
  /** The type in the schema, or the name of what the value is. */
  readonly type: string;
  /** Null where nothing is there. */
  readonly code: string | null;
}

/** A link between two things that is there, or that lacks; together the links of a finding are a path. */
export interface EvidenceLink {
  readonly from: End;
  /** The relationship's name. */
  readonly relation: string;
  readonly to: End;
  readonly isThere: boolean;
}

export const there = (from: End, relation: string, to: End): EvidenceLink => ({
  from,
  relation,
  to,
  isThere: true,
});
export const lacking = (from: End, relation: string, to: End): EvidenceLink => ({
  from,
  relation,
  to,
  isThere: false,
});

export const end = (type: string, code: string | number | null | undefined): End => ({
  type,
  code: code === null || code === undefined ? null : String(code),
});

interface OfDelegation {
  readonly zone: string | null;
  readonly power: string | null;
  readonly step: number | null;
}

export const delegationEnd = ({ zone, power }: OfDelegation): End =>
  end('Delegation', joinKey([zone ?? '', power ?? '']));

export const stepEnd = ({ zone, power, step }: OfDelegation): End =>
  end('Step', joinKey([zone ?? '', power ?? '', String(step ?? '')]));

/** The zone and the power of a delegation. */
export const pathOfDelegation = (finding: OfDelegation): readonly EvidenceLink[] => [
  there(delegationEnd(finding), 'TO_ZONE', end('Zone', finding.zone)),
  there(delegationEnd(finding), 'DELEGATES', end('Power', finding.power)),
];

/** The delegation of a step. */
export const pathOfStep = (finding: OfDelegation): readonly EvidenceLink[] => [
  ...pathOfDelegation(finding),
  there(stepEnd(finding), 'STEP_OF', delegationEnd(finding)),
];
