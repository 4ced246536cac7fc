import { doneTasks } from '../../matters/done-tasks.ts';
import type { View } from '../../columns/view.ts';
import { end, lacking, there } from '../evidence.ts';
import { measuresOfTask } from '../measures.ts';
import type { Rule } from '../rule.ts';

/** A task of which there is evidence, and whose measures say that it is not done everywhere. */
export const taskClaimed: Rule = {
  id: 'A37',
  kind: 'TASK_CLAIMED',
  severity: 'MEDIUM',
  clause: { zh: '三、督促检查：任务完成', en: 'III. Tasks that are said to be done' },
  looksAt: 'task with evidence',
  find: (look, sink) => {
    const { city, view } = look;
    const { thing } = city.table('Task');
    // A task is of no zone and no department in particular.
    if (!look.isAbout({})) return sink.looked(0);
    let looked = 0;
    for (const row of view.rows('Task')) {
      if (!doneTasks(view).has(thing.at(row)) || city.table('Task').list('measures', row).length === 0)
        continue;
      looked += 1;
      if (lagging(view, row).length > 0)
        sink.fails({ thing: thing.at(row), subject: { label: 'Task', thing: thing.at(row) }, row });
    }
    sink.looked(looked);
  },
  detail: ({ view }, same) =>
    same.flatMap(({ row }) => (row === undefined ? [] : lagging(view, row))).join(','),
  message: {
    zh: ({ subject, detail }) => `任务${subject}已有完成依据，但尚未全部落实：${detail}。`,
    en: ({ subject, detail }) => `${subject} is said to be done, and is not everywhere: ${detail}.`,
  },
  evidence: (_look, { subject, detail }) => {
    const task = end('Task', subject?.code);
    return [
      there(end('Task', subject?.code), 'SHOWS_DONE', end('Count', 1)),
      ...(detail ?? '').split(',').map((each) => lacking(task, 'MEASURED', end('Count', each.split('=')[1]))),
    ];
  },
};

/** `MEASURE=done/owed` of what is not done everywhere. */
const lagging = (view: View, row: number): readonly string[] =>
  measuresOfTask(view, row).flatMap(({ measure, done, owed }) =>
    done < owed ? [`${measure}=${done}/${owed}`] : [],
  );
