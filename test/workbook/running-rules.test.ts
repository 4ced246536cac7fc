import { describe, expect, it } from 'vitest';
import { goodBut, goodPlus, placesOf } from './fixtures.ts';

/** What rows of running may not say: where the one error is, beside rows that are right. */
describe('a row of running', () => {
  it.each<
    readonly [
      string,
      Parameters<typeof goodPlus>[0],
      readonly (readonly [string, number, string | null, string])[],
    ]
  >([
    [
      'of a unit has members only where it is a class',
      { workUnits: 'U3,规划分局,单位,,Z1D,Z1' },
      [['workUnits', 4, 'members', 'Z1']],
    ],
    [
      'of a task says by when in words, unless it is a step to another',
      { tasks: 'K3,新任务,2,二,1号,,2015-09-01,2015-09-30,,,,\nK4,分步,3,,,,,2015-09-30,,K1,,' },
      [['tasks', 4, 'deadline', '']],
    ],
    [
      'of a task says from when its day is due, unless it is a step to another',
      { tasks: 'K3,新任务,2,二,1号,9月,,2015-09-30,,,,' },
      [['tasks', 4, 'dueFrom', '']],
    ],
    [
      'of a task is not above itself, over however many',
      { tasks: 'K3,一步,2,,,,,2015-09-30,,K4,,\nK4,二步,3,,,,,2015-09-30,,K3,,' },
      [['tasks', 4, 'parent', 'K4']],
    ],
    [
      'of a deputy names a whole step, where it names no post',
      { deputies: ',,,,2,N0,2015-10-01,' },
      [
        ['deputies', 4, 'zone', ''],
        ['deputies', 4, 'power', ''],
        ['deputies', 4, 'step', ''],
      ],
    ],
    [
      'of a deputy names no part of a step beside a post',
      { deputies: 'Z1,P1,1,T1,2,N0,2015-10-01,' },
      [
        ['deputies', 4, 'zone', 'Z1'],
        ['deputies', 4, 'power', 'P1'],
        ['deputies', 4, 'step', '1'],
      ],
    ],
    [
      'of an evaluation gives at most 100',
      { evaluations: 'Z1,,统计局,第三方,时限,100,,2015-12-02,\nZ1,,统计局,第三方,态度,100.5,,2015-12-02,' },
      [['evaluations', 5, 'score', '100.5']],
    ],
    [
      'of an evaluation is published on its day at the soonest',
      { evaluations: 'Z1,,统计局,第三方,时限,90,,2015-12-02,2015-12-01' },
      [['evaluations', 4, 'publishedOn', '2015-12-01']],
    ],
    [
      'of what was raised is due on its day at the soonest',
      {
        raised:
          'RA3,督查,CITY,Z1,Z1,,,2015-11-05,2015-11-05,进度,,,\nRA4,督查,CITY,Z1,Z1,,,2015-11-05,2015-11-04,进度,,,',
      },
      [['raised', 5, 'dueBy', '2015-11-04']],
    ],
    [
      'of a training ends on the day on which it begins at the soonest',
      { trainings: 'TR3,新训,业务培训,C1,,2016-03-02,2016-03-01' },
      [['trainings', 4, 'endsOn', '2016-03-01']],
    ],
  ])('%s', async (_rule, more, places) => {
    expect(await placesOf(goodPlus(more))).toEqual(places);
  });

  it('of a task leads back to itself by no row that was there before', async () => {
    expect(await placesOf(goodBut('tasks', '目录,,,入目录', '目录,K2,,入目录'))).toEqual([
      ['tasks', 2, 'parent', 'K2'],
    ]);
  });
});
