import { REQUIRED, code, day, order, text, to, toPerson, toPower, toZone } from './columns.ts';
import { declare } from './kind.ts';

/** Something that a platform says was done with a power: a step of a case. */
export const act = declare({
  label: 'Act',
  zh: '办件',
  table: 'acts',
  part: 'commands',
  isPushed: true,
  form: 'thing',
  columns: {
    platform: code('平台', {
      ...REQUIRED,
      means: 'The platform that says so.',
      leads: to('Platform')('ACT_ON', 'outlives'),
    }),
    number: code('办件号', { ...REQUIRED, means: 'What the platform calls the case.' }),
    zone: code('新区', {
      ...REQUIRED,
      means: 'The zone: that of the platform.',
      leads: toZone('ACT_IN', 'outlives'),
    }),
    power: code('职权', {
      ...REQUIRED,
      means: 'The power by which it was done.',
      leads: toPower('ACT_WITH', 'outlives'),
    }),
    step: order('环节序号', REQUIRED),
    acceptedOn: day('受理日期', {
      ...REQUIRED,
      isSetAhead: true,
      means: 'The day on which the case was accepted.',
    }),
    day: day('办理日期', { ...REQUIRED, means: 'The day on which it was done.' }),
    person: code('办理人', {
      means: 'Who did it; null where the platform does not say, and where that is not the reader’s to see.',
      leads: toPerson('ACT_BY', 'outlives'),
    }),
    seal: code('印章', {
      means: 'The seal that was set; null where the platform does not say.',
      leads: to('Seal')('ACT_SEALED', 'outlives'),
    }),
    outcome: text('结果', { means: 'What came of it, as the platform says; null where it does not.' }),
  },
  identity: ['platform', 'number', 'step'],
  references: [{ columns: ['zone', 'power', 'step'], by: 'ACT_AT', to: 'Step', fate: 'outlives' }],
  happenedOn: 'day',
  events: ['acceptedOn', 'day'],
  own: { by: ['zone', 'power'], alsoSeen: 'by its platform' },
  isCompared: false,
  type: {
    means:
      'Something that a platform says was done with a power (办件), from the day on which it was done. It is seen by whose own it is, and by its platform.',
    isPeriodHidden: true,
    together: { ACT_AT: { name: 'step', means: 'The step of the delegation.' } },
    computed: {
      responsibility: {
        type: 'Responsibility',
        means:
          'By which responsibility that was in force on its day: that of the person who did it, else one for which they acted, else the only one of the step. Null where there is none such, and where it is not the reader’s to see.',
      },
      lacking: {
        type: '[StandingLack!]!',
        means: 'What it lacks, in the order of `StandingLack`: whatever the day asked, of its own days.',
      },
      recordedIn: { type: 'Int!', means: 'The revision that recorded it as it is said here.' },
    },
  },
});
