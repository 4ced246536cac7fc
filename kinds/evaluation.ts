import { EVALUATOR_KINDS } from '../domain/running-words.ts';
import { MARKED, REQUIRED, code, day, numberUpTo, text, toPower, toZone, word } from './columns.ts';
import { declare } from './kind.ts';

/** How somebody rated a zone on a day; it counts once it is published. */
export const evaluation = declare({
  label: 'Evaluation',
  zh: '评价',
  compared: 'how somebody rated a zone.',
  table: 'evaluations',
  part: 'workbook',
  isRunning: true,
  form: 'fact',
  columns: {
    zone: code('新区', { ...REQUIRED, means: 'Which zone.', leads: toZone('RATED', 'outlives') }),
    power: code('职权', {
      means: 'By which power; null of the zone as a whole.',
      leads: toPower('RATED_FOR', 'outlives'),
    }),
    evaluator: text('评价方', { ...REQUIRED, means: 'Who rated it, as it is written.' }),
    kind: word('类别', EVALUATOR_KINDS, { ...REQUIRED, means: 'What whoever rated it is.' }),
    indicator: text('指标', { ...REQUIRED, means: 'What was rated.' }),
    score: numberUpTo(100, '得分', { ...REQUIRED, means: 'The score, 0 to 100.' }),
    comment: text('评语', { means: 'What was said of it; null where nothing was.' }),
    evaluatedOn: day('评价日期', { ...REQUIRED, means: 'The day on which it was rated.' }),
    publishedOn: day('公布日期', { ...MARKED, means: 'The day on which that was published; null before.' }),
  },
  identity: ['zone', 'power', 'evaluator', 'indicator', 'evaluatedOn'],
  happenedOn: 'evaluatedOn',
  events: ['evaluatedOn', 'publishedOn'],
  own: { by: ['zone', 'power'], alsoSeen: 'once published' },
  zoneBy: 'zone',
  isCompared: true,
  type: {
    means:
      'How somebody rated a zone on a day (评价). All see it once it is published; before, the zone, and the department of the power.',
    enums: { EvaluatorKind: { means: 'Who rates zones.', words: EVALUATOR_KINDS } },
    list: {
      name: 'evaluations',
      means: 'All evaluations by the day, or those that pass every filter given.',
      filters: {
        zones: { by: 'zone', means: 'Only of these zones, by code; an empty list keeps none.' },
        powers: { by: 'power', means: 'Only by these powers, by code; an empty list keeps none.' },
        kinds: { by: 'kind', means: 'Only by these; an empty list keeps none.' },
        from: { from: 'evaluatedOn', means: 'Only of this day or later.' },
        to: { to: 'evaluatedOn', means: 'Only of this day or before.' },
      },
    },
  },
  adds: { anywhere: ['reform-office', 'supervision-office'] },
});
