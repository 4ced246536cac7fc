import { TRAINING_RESULTS } from '../domain/running-words.ts';
import { REQUIRED, code, to, toPerson, word } from './columns.ts';
import { declare } from './kind.ts';

/** That a person took part in a training. */
export const trainee = declare({
  label: 'Trainee',
  zh: '参训人员',
  compared: 'that a person took part in a training.',
  table: 'trainees',
  part: 'workbook',
  isRunning: true,
  form: 'fact',
  columns: {
    training: code('培训', {
      ...REQUIRED,
      means: 'In which training.',
      leads: to('Training')('TOOK_PART_IN', 'outlives', {
        name: 'trainees',
        means: 'Who took part (参训人员), by code: of people of others nobody is told.',
      }),
    }),
    person: code('人员', {
      ...REQUIRED,
      means: 'Who.',
      leads: toPerson('TOOK_PART', 'outlives', {
        name: 'trainings',
        means: 'The trainings in which they took part that began by that day (培训), by code.',
        once: 'training',
      }),
    }),
    result: word('结果', TRAINING_RESULTS, { ...REQUIRED, means: 'What came of it.' }),
  },
  identity: ['training', 'person'],
  own: { by: ['training', 'person'] },
  isCompared: true,
  type: {
    means:
      'That a person took part in a training (参训人员). It is seen by whose own the training or the person is.',
    enums: { TrainingResult: { means: 'What came of a training.', words: TRAINING_RESULTS } },
  },
  adds: { anywhere: ['legal-office'], department: ['training'] },
});
