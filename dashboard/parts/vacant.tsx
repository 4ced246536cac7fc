import { useWords } from '../words/use-words.ts';
import { isScoped, useAbout } from './about.tsx';

/** Whether whoever reads is told who holds the posts of a zone, or where none is said, of any. */
export function useIsToldOfPosts(zone?: string): boolean {
  const { viewer } = useAbout();
  if (!viewer) return false;
  return !isScoped(viewer) || (zone !== undefined && viewer.zones.includes(zone));
}

/** That nobody holds a post, to whoever is told who does; to others that it is not theirs to see. */
export function Vacant({ zone }: { zone?: string | undefined }) {
  const words = useWords();
  return useIsToldOfPosts(zone) ? (
    <strong className="gap-word">{words.vacant}</strong>
  ) : (
    <span className="quiet">{words.notSeen}</span>
  );
}
