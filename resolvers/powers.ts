import { lawCode } from '../domain/law-names.ts';
import { findList } from '../graph/reading/find-list.ts';
import type { When } from '../graph/reading/reading.ts';
import { byCode, rootField } from './root-field.ts';

type PowersArgs = When & { readonly laws?: readonly string[] | null };

export const powers = {
  power: byCode('Power'),
  powers: rootField<PowersArgs>(({ laws, ...args }, asked, reading) =>
    findList(reading, 'powers', { ...args, laws: laws?.map(lawCode) }, asked.of('PowerConnection')),
  ),
};
