/** Whether all is looked at: in `npm run test:long`. */
export const IS_WHOLE = process.env['QUANZE_TEST_WHOLE'] === 'true';

/**
 * What is enumerated in thousands: the suite looks at each n-th, `npm run test:long` at all of it. Files that import this are
 * run by both.
 */
export const shareOf = <Each>(all: readonly Each[], n: number): readonly Each[] =>
  IS_WHOLE ? all : all.filter((_, place) => place % n === 0);

/** How many random ones are tried: so many in the suite, and so many times as many in `npm run test:long`. */
export const triesOf = (inSuite: number, times: number): number => (IS_WHOLE ? inSuite * times : inSuite);
