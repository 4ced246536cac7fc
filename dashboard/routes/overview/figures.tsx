import type { ReactNode } from 'react';
import { counted, type ListLink } from '../../asking/counted.ts';
import { Bar, percentOf } from '../../parts/bar.tsx';
import { To } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import type { OverviewAnswer } from './answer.ts';
import { type Share, stepsSeen } from './zone-strength.ts';

/** Where the delegations of all zones are counted, zone by zone. */
export const ZONES = 'zones-of-the-city';

/** The figures of the city; each opens the list that it counts. What the reader may not see is said, and no number. */
export function Figures({ of }: { of: OverviewAnswer }) {
  const words = useWords();
  const delegations = of.zones.reduce((sum, zone) => sum + zone.delegations, 0);
  const open = of.findings.reduce<number | null>(
    (sum, { open: each }) => (sum === null || each === null ? null : sum + each),
    0,
  );
  return (
    <section className="figures" aria-label={words.figures}>
      <Figure name={words.powersFigure} number={of.powers} to={counted.powers} />
      <Figure name={words.chainsFigure} number={of.chains} to={counted.chains} />
      <a href={`#${ZONES}`} className="figure">
        <FigureText name={words.delegationsFigure} number={delegations} />
      </a>
      <Figure name={words.findingsFigure} number={open} to={counted.openFindings} isGrave />
      <StepsFigure of={stepsSeen(of.zones)} />
    </section>
  );
}

function StepsFigure({ of }: { of: Share | undefined }) {
  const words = useWords();
  const percent = of && of.all > 0 ? percentOf(of.part, of.all) : '–';
  return (
    <div className="figure">
      <span className="figure-name">{words.stepsFigure}</span>
      {of ? (
        <>
          <span className="figure-number">{percent}</span>
          <span className="quiet">{words.ofAll(of.part, of.all)}</span>
          <Bar part={of.part} all={of.all} />
        </>
      ) : (
        <span>{words.notSeen}</span>
      )}
    </div>
  );
}

interface FigureTextProps {
  readonly name: ReactNode;
  /** Null is what the reader may not see. */
  readonly number: number | null;
}

interface FigureProps extends FigureTextProps {
  /** The list that it counts. */
  readonly to: ListLink;
  readonly isGrave?: boolean;
}

function Figure({ name, number, to, isGrave = false }: FigureProps) {
  const text = <FigureText name={name} number={number} />;
  if (number === null) return <div className="figure">{text}</div>;
  return (
    <To {...to} className={isGrave && number > 0 ? 'figure figure-grave' : 'figure'}>
      {text}
    </To>
  );
}

function FigureText({ name, number }: FigureTextProps) {
  const words = useWords();
  return (
    <>
      <span className="figure-name">{name}</span>
      {number === null ? (
        <span>{words.notSeen}</span>
      ) : (
        <span className="figure-number">{number.toLocaleString('en')}</span>
      )}
    </>
  );
}
