import { sharedValue } from './shared-value.ts';

/** The day under the slider while it is dragged; undefined when it is not. It stands in no address before it is released. */
const draggedDay = sharedValue<string | undefined>(undefined);

export const setDraggedDay = draggedDay.set;
export const useDraggedDay = draggedDay.use;
