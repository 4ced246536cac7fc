import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Document } from './ask.ts';
import { useDraggedDay } from './dragged-day.ts';
import { type Given, useAskedOn } from './use-asked.ts';
import { useWhen } from './when.ts';

/**
 * Asks a document of the page's day, and while the slider is dragged of the days that it passes: at most one question is
 * under way, and the newest day is asked next. What the answer is of, the answer says.
 */
export function useAskedLive<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Given<Variables>,
): UseQueryResult<Answer> & { readonly isDragged: boolean } {
  const when = useWhen();
  const dragged = useDraggedDay();
  const [passed, setPassed] = useState<string>();
  const isDragged = dragged !== undefined && passed !== undefined;
  const query = useAskedOn(document, variables, isDragged ? { ...when, asOf: passed } : when);
  const { isFetching } = query;
  useEffect(() => {
    // What is under way is waited for; only its end, or another day, leads here again.
    if (dragged === undefined) setPassed(undefined);
    else if (!isFetching) setPassed(dragged);
  }, [dragged, isFetching]);
  return { ...query, isDragged };
}
