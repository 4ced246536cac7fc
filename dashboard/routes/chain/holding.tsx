import { ThingLink } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';

interface HeldBy {
  readonly zone: { readonly code: string; readonly name: string };
  readonly held: number;
  readonly total: number;
  readonly complete: boolean;
}

/** What each zone holds of a chain. */
export function Holding({ of }: { of: readonly HeldBy[] }) {
  const words = useWords();
  return (
    <ul className="holding">
      {of.map(({ zone, held, total, complete }) => (
        <li key={zone.code}>
          <span className={`cell cell-${complete ? 'whole' : 'broken'}`}>{`${held}/${total}`}</span>
          <span className="hidden">{complete ? words.whole : words.broken}</span>
          <ThingLink list="zones" thing={zone} />
        </li>
      ))}
    </ul>
  );
}
