import type { ReactNode } from 'react';
import { counted, type ListLink } from '../../asking/counted.ts';
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
      <Figure name={words.powersFigure} number={of.powers} to={counted.powers} />
      <Figure name={words.chainsFigure} number={of.chains} to={counted.chains} />
      <Figure name={words.delegationsFigure} number={sum((zone) => zone.delegations)} />
      {isSeen && (
        <Figure
          name={words.findingsFigure}
          number={open.reduce<number>((total, each) => total + (each ?? 0), 0)}
          to={counted.openFindings}
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
  /** The list that it counts; the delegations of all zones are counted, zone by zone, in the table below. */
  readonly to?: ListLink;
  readonly isGrave?: boolean;
}

function Figure({ name, number, to, isGrave = false }: FigureProps) {
  const said = (
    <>
      <span className="figure-name">{name}</span>
      <span className="figure-number">{number.toLocaleString('en')}</span>
    </>
  );
  if (!to) return <div className="figure">{said}</div>;
  return (
    <To {...to} className={isGrave && number > 0 ? 'figure figure-grave' : 'figure'}>
      {said}
    </To>
  );
}
