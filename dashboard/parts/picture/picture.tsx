import { type ReactNode, useRef, useState } from 'react';
import { giveFile } from '../../asking/fetch-file.ts';
import { usePinned } from '../../asking/pinned.ts';
import { useWhen } from '../../asking/when.ts';
import { dayText, momentText } from '../../words/dates.ts';
import { useLanguage } from '../../words/language.ts';
import { useOwnWords, useWords } from '../../words/use-words.ts';
import { useTimeZone, useToday } from '../about.tsx';
import { useBandText } from '../band.tsx';
import { drawPicture } from './draw-picture.ts';
import { pictureWords } from './words.ts';

interface PictureProps {
  /** What is drawn, in words; the file is named as it. */
  readonly title: string;
  readonly children: ReactNode;
}

/** Something drawn, that can be kept as a picture: with its day, what was known when, and where it is from. */
export function Picture({ title, children }: PictureProps) {
  const ref = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={ref} className="picture">
        {children}
      </div>
      <PictureButton title={title} drawn={() => ref.current} />
    </>
  );
}

function PictureButton({ title, drawn }: { title: string; drawn: () => Element | null }) {
  const own = useOwnWords(pictureWords);
  const heading = useHeading(title);
  const [error, setError] = useState<Error>();
  const keep = (): void => {
    const element = drawn();
    if (!element) return;
    setError(undefined);
    drawPicture(element, heading).then(
      (blob) => giveFile(blob, `${title} ${heading.day}.png`.replaceAll('/', '／')),
      (failed: Error) => setError(failed),
    );
  };
  return (
    <p className="picture-end">
      <button type="button" onClick={keep}>
        {own.asPicture}
      </button>
      {error && (
        <span className="fault" role="alert">
          {own.noPicture(error.message)}
        </span>
      )}
    </p>
  );
}

function useHeading(title: string) {
  const words = useWords();
  const language = useLanguage();
  const pinned = usePinned();
  const timeZone = useTimeZone();
  const today = useToday() ?? '';
  const band = useBandText();
  const { asOf, knownAt } = useWhen();
  return {
    title,
    day: asOf ?? today,
    band: band ?? words.ofToday(dayText(today, language)),
    isOther: band !== undefined,
    source: [
      words.name,
      // As known at another moment, the band says which.
      knownAt === undefined &&
        pinned?.at &&
        words.foot(pinned.revision, momentText(pinned.at, language, timeZone)),
      location.href.replace(/#.*/, ''),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}
