import { useLabels } from './about.tsx';

const SHAPES = { HIGH: '▲', MEDIUM: '◆', LOW: '●' } as const;

/** How grave a finding is: a shape and a word, the colour last. */
export function Severity({ of }: { of: keyof typeof SHAPES }) {
  const label = useLabels();
  return (
    <span className={`severity severity-${of.toLowerCase()}`}>
      <span aria-hidden="true">{SHAPES[of]}</span> {label('Severity', of)}
    </span>
  );
}
