/** Two days of change of which the one follows the other. */
export interface Step {
  readonly from: string;
  readonly to: string;
}

const stepTo = (days: readonly string[], place: number): Step | undefined => {
  const [from, to] = [days[place - 1], days[place]];
  return from !== undefined && to !== undefined ? { from, to } : undefined;
};

/** The last step that ends before a day. Days rise. */
export const stepBefore = (days: readonly string[], day: string): Step | undefined =>
  stepTo(
    days,
    days.findLastIndex((each) => each < day),
  );

/** The first step that ends after a day. */
export const stepAfter = (days: readonly string[], day: string): Step | undefined =>
  stepTo(
    days,
    days.findIndex((each) => each > day),
  );
