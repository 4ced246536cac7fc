import { setDraggedDay, useDraggedDay } from '../asking/dragged-day.ts';
import { dayText } from '../words/dates.ts';
import { useLanguage } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { stopAMonthOn } from './stop-a-month-on.ts';
import { useStops } from './use-stops.ts';

interface DaySliderProps {
  readonly day: string;
  readonly today: string;
  readonly onChoose: (day: string) => void;
}

const MONTHS_OF: Readonly<Record<string, number>> = { PageUp: 1, PageDown: -1 };

/** A slider over the days at which something begins or ends. What follows it while it is dragged reads the dragged day. */
export function DaySlider({ day, today, onChoose }: DaySliderProps) {
  const words = useWords();
  const language = useLanguage();
  const stops = useStops(today, day);
  const dragged = useDraggedDay();
  const release = (): void => {
    if (dragged === undefined) return;
    onChoose(dragged);
    setDraggedDay(undefined);
  };
  return (
    <span className="slider">
      <input
        type="range"
        min={0}
        max={stops.length - 1}
        value={stops.indexOf(dragged ?? day)}
        aria-label={words.slider}
        aria-valuetext={dayText(dragged ?? day, language)}
        onChange={(event) => setDraggedDay(stops[Number(event.target.value)])}
        onPointerUp={release}
        onKeyDown={(event) => {
          const months = MONTHS_OF[event.key];
          if (months === undefined) return;
          event.preventDefault();
          setDraggedDay(stopAMonthOn(stops, dragged ?? day, months));
        }}
        onKeyUp={release}
        onBlur={release}
      />
      {dragged !== undefined && <output className="slider-day">{dragged}</output>}
    </span>
  );
}
