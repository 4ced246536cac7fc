import type { ReactNode } from 'react';
import { Bar } from '../../parts/bar.tsx';
import { To } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import type { OverviewAnswer } from './answer.ts';

/** The figures of the city; each opens the list that it counts. */
export function Figures({ of }: { of: OverviewAnswer }) {
  const words = useWords();
  const sum = (value: (zone: OverviewAnswer['zones'][number]) => number | null) =>
    of.zones.reduce((total, zone) => total + (value(zone) ?? 0), 0);
  const open = of.findings.map((count) => count.open);
  const isSeen = of.findings.every((count) => count.open !== null);
  const [steps, assigned] = [sum((zone) => zone.steps), sum((zone) => zone.stepsAssigned)];
  return (
    <section className="figures" aria-label={words.figures}>
      <Figure name={words.powersFigure} number={of.powers} path="/powers" />
      <Figure name={words.chainsFigure} number={of.chains} path="/chains" />
      <Figure name={words.delegationsFigure} number={sum((zone) => zone.delegations)} path="/zones" />
      {isSeen && (
        <Figure
          name={words.findingsFigure}
          number={open.reduce<number>((total, each) => total + (each ?? 0), 0)}
          path="/audits"
          view={{ acceptance: 'OPEN' }}
          isGrave
        />
      )}
      <div className="figure">
        <span className="figure-name">{words.stepsFigure}</span>
        <span className="figure-number">
          {steps === 0 ? '–' : `${Math.floor((assigned / steps) * 1000) / 10}%`}
        </span>
        <span className="quiet">{words.ofAll(assigned, steps)}</span>
        <Bar part={assigned} all={steps} />
      </div>
    </section>
  );
}

interface FigureProps {
  readonly name: ReactNode;
  readonly number: number;
  readonly path: string;
  readonly view?: Readonly<Record<string, string>>;
  readonly isGrave?: boolean;
}

function Figure({ name, number, path, view, isGrave = false }: FigureProps) {
  return (
    <To
      path={path}
      {...(view && { view })}
      className={isGrave && number > 0 ? 'figure figure-grave' : 'figure'}
    >
      <span className="figure-name">{name}</span>
      <span className="figure-number">{number.toLocaleString('en')}</span>
    </To>
  );
}
