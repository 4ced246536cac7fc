import { useOwnWords, useWords } from '../../words/use-words.ts';
import type { TrendPoint } from './answer.ts';
import { trendWords } from './words.ts';

const WIDTH = 1000;
const HEIGHT = 260;
const LEFT = 56;
const RIGHT = 24;
const TOP = 16;
const BOTTOM = 30;
const MOST_DAYS = 8;

type Value = (point: TrendPoint) => number | null;

/** Two lines over the days: as the record is, and dashed as it stood then. Days of which nothing is told break a line. */
export function TrendDrawing({ points }: { points: readonly TrendPoint[] }) {
  const words = useWords();
  const own = useOwnWords(trendWords);
  const highest = Math.max(1, ...points.flatMap(({ count, countThen }) => [count ?? 0, countThen ?? 0]));
  const x = (place: number): number =>
    LEFT + (place / Math.max(1, points.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (count: number): number => HEIGHT - BOTTOM - (count / highest) * (HEIGHT - TOP - BOTTOM);
  const every = Math.ceil(points.length / MOST_DAYS);
  const line = (of: Value): string =>
    points
      .map((point, place) => {
        const count = of(point);
        if (count === null) return '';
        const before = points[place - 1];
        const isFirst = before === undefined || of(before) === null;
        return `${isFirst ? 'M' : 'L'}${x(place).toFixed(1)} ${y(count).toFixed(1)}`;
      })
      .join(' ');
  return (
    <figure className="trend">
      <div className="drawing" tabIndex={0} role="region" aria-label={words.trendDrawing}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="gantt" role="img" aria-label={words.trendDrawing}>
          {[0, highest].map((count) => (
            <g key={count}>
              <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(count)} y2={y(count)} className="gantt-month" />
              <text x={LEFT - 6} y={y(count) + 4} textAnchor="end" className="gantt-label">
                {count.toLocaleString('en')}
              </text>
            </g>
          ))}
          {points.map(({ day }, place) =>
            (points.length - 1 - place) % every === 0 ? (
              <text key={day} x={x(place)} y={HEIGHT - 8} textAnchor="middle" className="gantt-label">
                {day.slice(0, 7)}
              </text>
            ) : null,
          )}
          <path d={line(({ countThen }) => countThen)} className="trend-line trend-then" />
          <path d={line(({ count }) => count)} className="trend-line" />
          <Dots {...{ points, x, y }} />
        </svg>
      </div>
      <figcaption>
        <span className="trend-key" /> {words.asKnownNow}
        {points.some(({ countThen }) => countThen !== null) ? (
          <>
            <span className="trend-key trend-key-then" /> {words.asKnownThen}
          </>
        ) : (
          <span className="quiet"> · {own.noneThen}</span>
        )}
      </figcaption>
    </figure>
  );
}

interface DotsProps {
  readonly points: readonly TrendPoint[];
  readonly x: (place: number) => number;
  readonly y: (count: number) => number;
}

/** A dot for each number: what stands alone is on no line. */
function Dots({ points, x, y }: DotsProps) {
  return points.map(({ day, count, countThen }, place) => (
    <g key={day}>
      {countThen !== null && (
        <circle cx={x(place)} cy={y(countThen)} r={5.5} className="trend-dot-then">
          <title>{`${day}: ${countThen}`}</title>
        </circle>
      )}
      {count !== null && (
        <circle cx={x(place)} cy={y(count)} r={3.5} className="trend-dot">
          <title>{`${day}: ${count}`}</title>
        </circle>
      )}
    </g>
  ));
}
