import { byCode, pageOf } from './root-field.ts';

export const zones = {
  zone: byCode('Zone'),
  zones: pageOf('zones', 'ZoneConnection'),
};
