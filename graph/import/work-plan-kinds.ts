import { STILL, type Day } from '../../domain/days.ts';
import { code, fact, thing } from './kinds.ts';
import type { RecordKind } from './record-kind.ts';

/** A plan of work. That a task is done is a fact that holds from the day on which it was. */

const ofTask = (type: string) => ({ type, label: 'Task', fate: 'refused', code: code('task') }) as const;

export const workPlanKinds: readonly RecordKind[] = [
  thing(
    'workUnits',
    'WorkUnit',
    ['name', 'kind', 'aliases'],
    [{ type: 'IS', label: 'Organization', fate: 'outlives', code: code('organization') }],
  ),
  thing('tasks', 'Task', ['name', 'order', 'part', 'plan', 'deadline', 'dueFrom', 'dueBy', 'deliverables']),
  fact('taskUnits', 'TaskUnit', ['role', 'order'], ofTask('UNIT_OF'), [
    { type: 'UNIT', label: 'WorkUnit', fate: 'refused', code: code('unit') },
  ]),
  fact('taskNeeds', 'TaskNeed', ['basis', 'reason'], ofTask('NEEDED_BY'), [
    { type: 'NEEDS', label: 'Task', fate: 'refused', code: code('needs') },
  ]),
  {
    ...fact('taskEvidence', 'TaskEvidence', ['evidence'], ofTask('SHOWS_DONE'), []),
    period: (values) => ({ validFrom: values['doneOn'] as Day, validTo: STILL }),
  },
];
