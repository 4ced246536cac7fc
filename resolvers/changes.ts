import {
  CHANGES_LIST,
  findChanges,
  type ChangePage,
  type ChangesArgs,
} from '../graph/reading/find-changes.ts';
import { encodeCursor } from '../graph/statement/cursor.ts';
import type { SelectedField } from '../graph/statement/selected-field.ts';
import { answerChanges, pick } from './change-answers.ts';
import { rootField } from './root-field.ts';

export const changes = {
  changes: rootField<ChangesArgs>(async (args, asked, reading) => {
    const fields = asked.of('ChangeConnection');
    const page = await findChanges(reading, args);
    const answer = await answerChanges(reading, page.changes, fields, { knownAt: args.knownAt });
    return pick(fields, (selected) => {
      if (selected.field === 'totalCount') return page.totalCount;
      if (selected.field === 'pageInfo') return pick(selected.fields, (each) => pageInfo(page, each));
      return page.changes.map((change) =>
        pick(selected.fields, (each) =>
          each.field === 'cursor' ? cursorOf(change) : answer(change, each.fields),
        ),
      );
    });
  }),
};

const cursorOf = ({ revision }: { readonly revision: number }) => encodeCursor(CHANGES_LIST, [revision]);

function pageInfo({ changes, more, begun }: ChangePage, { field }: SelectedField): unknown {
  const at = field === 'startCursor' ? changes[0] : changes.at(-1);
  if (field === 'hasNextPage') return more;
  if (field === 'hasPreviousPage') return begun;
  return at ? cursorOf(at) : null;
}
