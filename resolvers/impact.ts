import type { RootField } from '../execution/execute.ts';
import { answerImpact } from '../graph/answers/answer-impact.ts';
import type { Asking } from './root-field.ts';

type Args = Parameters<typeof answerImpact>[2];

const impactOf: RootField<Asking> = (args, asked, { reading, actor }) =>
  // The schema has checked the arguments.
  answerImpact(reading, actor, args as Args, asked.of('Impact'));

export const impact = { impact: impactOf };
