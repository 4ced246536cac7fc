import { useWords } from '../words/use-words.ts';
import { isScoped, useAbout } from './about.tsx';

/** That what is counted and listed is not the whole city, where its reader sees a part of it. */
export function OnlyOwn() {
  const words = useWords();
  const { viewer } = useAbout();
  if (!viewer || !isScoped(viewer)) return null;
  return (
    <p className="only-own" role="status">
      {words.onlyOwn}
    </p>
  );
}
