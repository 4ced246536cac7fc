import { LABELS } from '../kinds/labels.ts';
import { project } from '../graph/statement/project.ts';
import type { QueryLabelsArgs } from './generated/types.ts';
import { rootField } from './root-field.ts';

export const labels = {
  labels: rootField<QueryLabelsArgs>(async ({ enums }, asked) =>
    project(
      asked.of('Label'),
      LABELS.filter((label) => enums?.includes(label.enum) ?? true),
    ),
  ),
};
