import { useState } from 'react';
import { useAsked } from '../../asking/use-asked.ts';
import { useWhen } from '../../asking/when.ts';
import { TimelineDocument } from '../../generated/graphql.ts';
import { useWords } from '../../words/use-words.ts';
import { useToday } from '../about.tsx';
import { Asked } from '../asked.tsx';
import { Picture } from '../picture/picture.tsx';
import { To } from '../to.tsx';
import { GapList } from './gap-list.tsx';
import { LaneDrawing } from './lane-drawing.tsx';
import { SpanTable } from './span-table.tsx';

interface TimelineProps {
  /** The id of what it is of. */
  readonly of: string;
  /** Whether it is shown at once; others are asked when somebody opens them. */
  readonly isOpen?: boolean;
}

/** All that the record says of a thing over all days: who, where, since when, and for how long nobody. */
export function Timeline({ of, isOpen = false }: TimelineProps) {
  const words = useWords();
  const today = useToday();
  const { asOf } = useWhen();
  const [isShown, setShown] = useState(isOpen);
  const day = asOf ?? today;
  const answer = useAsked(TimelineDocument, { of }, { isAsked: isShown, without: ['asOf'] });
  return (
    <>
      <details
        className="timeline-part"
        open={isShown}
        onToggle={(event) => setShown(event.currentTarget.open)}
      >
        <summary>
          <h2>{words.timeline}</h2>
        </summary>
        {isShown && day !== undefined && (
          <Asked query={answer}>
            {({ timeline }) => {
              const lanes = timeline?.lanes.filter(({ spans }) => spans.length > 0) ?? [];
              return lanes.length === 0 ? (
                <p className="quiet">{words.nothing}</p>
              ) : (
                <>
                  <Picture title={words.timeline}>
                    <LaneDrawing lanes={lanes} day={day} />
                  </Picture>
                  <GapList lanes={lanes} />
                  <SpanTable lanes={lanes} />
                </>
              );
            }}
          </Asked>
        )}
      </details>
      <p className="buttons">
        <To path="/changes" view={{ of }} className="button">
          {words.nav.changes}
        </To>
      </p>
    </>
  );
}
