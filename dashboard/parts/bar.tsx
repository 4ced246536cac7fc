/** A part of a whole in hundredths, never rounded up. */
export const percentOf = (part: number, all: number): string => `${Math.floor((part * 1000) / all) / 10}%`;

/** A part of a whole as a bar; the numbers stand beside it. */
export function Bar({ part, all }: { part: number; all: number }) {
  const share = all === 0 ? 0 : (part / all) * 100;
  return (
    <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="8" className="bar-all" />
      <rect width={share} height="8" className={share < 100 ? 'bar-part' : 'bar-whole'} />
    </svg>
  );
}
