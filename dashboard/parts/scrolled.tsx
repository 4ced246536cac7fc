import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** Where what is wider than the page is scrolled, by keyboard too; what has room is a stop for nobody. */
export function Scrolled({ label, children }: { label: string; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth));
    for (const each of [element, ...element.children]) observer.observe(each);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={ref} className="scrolled" {...(isWide && { tabIndex: 0, role: 'region', 'aria-label': label })}>
      {children}
    </div>
  );
}
