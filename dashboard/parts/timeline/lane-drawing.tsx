import { useLabels } from '../about.tsx';
import { momentOf } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.ts';
import { isOneExpected, type Lane, type Span, type SpanGap } from './answer.ts';
import { type Axis, axisOf, rowsOf } from './rows.ts';
import { nodeText } from './span-node.tsx';

const WIDTH = 1000;
const NAMES = 130;
const ROW = 24;
const TOP = 24;
const LANE_GAP = 10;
/** A lane with more rows than can be read is drawn in part; the table has all of it. */
const MOST_ROWS = 12;
const LETTER = 13;

/** The spans of each lane as bars over the years, with what nobody has hatched; the table below says the same. */
export function LaneDrawing({ lanes, day }: { lanes: readonly Lane[]; day: string }) {
  const words = useWords();
  const label = useLabels();
  const axis = axisOf(
    lanes.flatMap(({ spans }) => spans),
    day,
  );
  const x = (moment: number): number =>
    NAMES + ((moment - axis.first) / (axis.last - axis.first)) * (WIDTH - NAMES);
  const drawn = placed(lanes);
  const height = TOP + drawn.reduce((sum, { rows }) => sum + rows.length * ROW + LANE_GAP, 0);
  const now = x(momentOf(day));
  const isPart = lanes.some(({ spans }) => rowsOf(spans).length > MOST_ROWS);
  return (
    <div className="drawing" tabIndex={0} role="region" aria-label={words.timelineDrawing}>
      {isPart && <p className="quiet">{words.drawnInPart(MOST_ROWS)}</p>}
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        className="gantt timeline"
        role="img"
        aria-label={words.timelineDrawing}
      >
        <pattern id="nobody" width={8} height={8} patternTransform="rotate(45)" patternUnits="userSpaceOnUse">
          <line x1={0} x2={0} y1={0} y2={8} className="gap-line" />
        </pattern>
        <Years axis={axis} x={x} height={height} />
        {drawn.map(({ lane, rows, y }) => (
          <g key={lane.kind}>
            <text x={0} y={y + 16} className="task-name">
              {label('LaneKind', lane.kind)}
            </text>
            {isOneExpected(lane) &&
              lane.gaps.map((gap) => <GapBar key={gap.from} gap={gap} x={x} y={y} last={axis.last} />)}
            {rows.map((row, place) =>
              row.map((span) => (
                <Bar
                  key={`${span.from} ${nodeText(span.node)} ${span.text}`}
                  span={span}
                  y={y + place * ROW}
                  from={span.from === null ? NAMES : x(momentOf(span.from))}
                  to={span.to === null ? WIDTH : x(momentOf(span.to))}
                />
              )),
            )}
          </g>
        ))}
        <line x1={now} x2={now} y1={TOP - 6} y2={height} className="gantt-now" />
      </svg>
    </div>
  );
}

interface YearsProps {
  readonly axis: Axis;
  readonly x: (moment: number) => number;
  readonly height: number;
}

function Years({ axis, x, height }: YearsProps) {
  return yearsOf(axis).map((year) => {
    const at = x(Date.UTC(year, 0));
    return (
      <g key={year}>
        <line x1={at} x2={at} y1={TOP - 6} y2={height} className="gantt-month" />
        <text x={at + 3} y={12} className="gantt-label">
          {year}
        </text>
      </g>
    );
  });
}

function placed(lanes: readonly Lane[]) {
  let y = TOP;
  return lanes.map((lane) => {
    const at = { lane, rows: rowsOf(lane.spans).slice(0, MOST_ROWS), y };
    y += at.rows.length * ROW + LANE_GAP;
    return at;
  });
}

function Bar({ span, y, from, to }: { span: Span; y: number; from: number; to: number }) {
  const width = Math.max(3, to - from - 1);
  const said = [nodeText(span.node), span.text].filter(Boolean).join(' · ');
  const letters = Math.floor((width - 8) / LETTER);
  return (
    <g>
      <title>{`${said}: ${span.from ?? '…'} – ${span.to ?? '…'}`}</title>
      <rect x={from} y={y + 2} width={width} height={ROW - 5} rx={3} className="span-bar" />
      {letters >= 2 && (
        <text x={from + 5} y={y + 16} className="span-text">
          {said.length > letters ? `${said.slice(0, letters - 1)}…` : said}
        </text>
      )}
    </g>
  );
}

interface GapBarProps {
  readonly gap: SpanGap;
  readonly x: (moment: number) => number;
  readonly y: number;
  readonly last: number;
}

function GapBar({ gap, x, y, last }: GapBarProps) {
  const words = useWords();
  const from = x(momentOf(gap.from));
  const to = x(gap.to === null ? last : momentOf(gap.to));
  return (
    <g>
      <title>{`${words.nobodyFor(gap.days)}: ${gap.from} – ${gap.to ?? '…'}`}</title>
      <rect
        x={from}
        y={y + 2}
        width={Math.max(3, to - from - 1)}
        height={ROW - 5}
        rx={3}
        className="gap-bar"
        fill="url(#nobody)"
      />
    </g>
  );
}

const MOST_YEARS = 12;

/** The beginnings of years on the axis: as many as have room. */
function yearsOf({ first, last }: Axis): readonly number[] {
  const [from, to] = [new Date(first).getUTCFullYear() + 1, new Date(last).getUTCFullYear()];
  const every = Math.max(1, Math.ceil((to - from + 1) / MOST_YEARS));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place).filter(
    (_, place) => place % every === 0,
  );
}
