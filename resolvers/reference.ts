import { byCode, pageOf } from './root-field.ts';

export const reference = {
  referenceItem: byCode('ReferenceItem'),
  referenceItems: pageOf('referenceItems', 'ReferenceItemConnection'),
};
