import type { RootField } from '../execution/execute.ts';
import {
  CHANGES_LIST,
  findChanges,
  type ChangePage,
  type ChangesArgs,
} from '../graph/reading/find-changes.ts';
import { encodeCursor } from '../graph/statement/cursor.ts';
import { showPageInfo, type PageInfo } from '../graph/statement/page-info.ts';
import { answerChanges, pick } from './change-answers.ts';
import type { Asking } from './root-field.ts';

export const changes = {
  changes: (async (args, asked, { reading, actor }) => {
    const fields = asked.of('ChangeConnection');
    // The schema has checked the arguments.
    const given = args as ChangesArgs;
    const page = await findChanges(reading, actor, given);
    const answer = await answerChanges(reading, page.changes, fields, { knownAt: given.knownAt });
    return pick(fields, (selected) => {
      if (selected.field === 'totalCount') return page.totalCount;
      if (selected.field === 'pageInfo') return showPageInfo(selected.fields, pageInfo(page));
      return page.changes.map((change) =>
        pick(selected.fields, (each) =>
          each.field === 'cursor' ? cursorOf(change) : answer(change, each.fields),
        ),
      );
    });
  }) satisfies RootField<Asking>,
};

const cursorOf = ({ revision }: { readonly revision: number }) => encodeCursor(CHANGES_LIST, [revision]);

function pageInfo({ changes, more, begun }: ChangePage): PageInfo {
  const [first, last] = [changes[0], changes.at(-1)];
  return {
    hasNextPage: more,
    hasPreviousPage: begun,
    startCursor: first ? cursorOf(first) : null,
    endCursor: last ? cursorOf(last) : null,
  };
}
