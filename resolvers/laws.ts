import { lawCode } from '../domain/law-names.ts';
import { findList } from '../graph/reading/find-list.ts';
import { lookUp } from '../graph/reading/look-up.ts';
import type { When } from '../graph/reading/reading.ts';
import { rootField } from './root-field.ts';

type LawsArgs = When & { readonly names?: readonly string[] | null; readonly text?: string | null };

export const laws = {
  law: rootField<When & { name: string }>(({ name, ...when }, asked, reading) =>
    lookUp(reading, 'Law', { ...when, code: lawCode(name) }, asked.of('Law')),
  ),
  laws: rootField<LawsArgs>(({ names, text, ...args }, asked, reading) =>
    findList(
      reading,
      'laws',
      { ...args, names: names?.map(lawCode), text: text && lawCode(text) },
      asked.of('LawConnection'),
    ),
  ),
};
