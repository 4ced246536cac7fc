import type { Day } from '../../domain/days.ts';
import type { Optional } from './command.ts';

export interface AssignmentInput {
  readonly zone: string;
  readonly power: string;
  readonly step: number;
  readonly department?: Optional<string>;
  readonly leader?: Optional<string>;
  readonly section?: Optional<string>;
  readonly post?: Optional<string>;
  readonly staff?: Optional<string>;
}

export interface Assigned {
  readonly department: string | null;
  readonly leader: string | null;
  readonly section: string | null;
  readonly post: string | null;
  readonly staff: string | null;
}

export type Assignment = Pick<AssignmentInput, 'zone' | 'power' | 'step'> & Assigned & { readonly day?: Day };
