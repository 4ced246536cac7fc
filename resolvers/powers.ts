import { byCode, pageOf } from './root-field.ts';

export const powers = {
  power: byCode('Power'),
  powers: pageOf('powers', 'PowerConnection'),
};
