import type { Refusal } from '../../domain/errors.ts';
import type { Language } from '../../domain/language.ts';
import { REFUSAL_CODES } from '../../domain/refusal-codes.ts';
import type { SelectedField } from '../statement/selected-field.ts';

/** What a write would refuse of a list, with its place in it: as the error of the write says it. */
export function answerObjections(
  objections: readonly Refusal[],
  language: Language,
  fields: readonly SelectedField[],
): readonly unknown[] {
  const saidOf = (objection: Refusal, { field, typeName }: SelectedField): unknown => {
    switch (field) {
      case 'index':
      case 'argument':
        return objection.details[field] ?? null;
      case 'code':
        return REFUSAL_CODES[objection.kind].code;
      case 'message':
        return objection.in(language);
      default:
        return typeName;
    }
  };
  return objections.map((objection) =>
    Object.fromEntries(fields.map((selected) => [selected.key, saidOf(objection, selected)])),
  );
}
