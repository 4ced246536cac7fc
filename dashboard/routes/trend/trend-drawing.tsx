import { useWords } from '../../words/use-words.ts';
import type { TrendPoint } from './answer.ts';

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
          {points.map((point, place) =>
            point.count === null ? null : (
              <circle key={point.day} cx={x(place)} cy={y(point.count)} r={3.5} className="trend-dot">
                <title>{`${point.day}: ${point.count}`}</title>
              </circle>
            ),
          )}
        </svg>
      </div>
      <figcaption>
        <span className="trend-key" /> {words.asKnownNow}
        <span className="trend-key trend-key-then" /> {words.asKnownThen}
      </figcaption>
    </figure>
  );
}
