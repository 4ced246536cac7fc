import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { addressAt, pathOf, useWhen, type When } from '../asking/when.ts';

interface ToProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly path: string;
  readonly view?: Readonly<Record<string, string>>;
  /** Another day than the page's. */
  readonly at?: When;
  readonly children?: ReactNode;
}

/** A link to a page, of the same day and moment. */
export function To({ path, view, at, children, ...rest }: ToProps) {
  const page = useWhen();
  const address = addressAt(path, at ?? page, view);
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(address);
  };
  return (
    <a {...rest} href={address} onClick={follow}>
      {children}
    </a>
  );
}

interface Thing {
  readonly code: string;
  readonly name?: string | null;
}

/** A thing by its name, with its code beside it where that is asked. */
export function ThingLink({
  list,
  thing,
  withCode = false,
}: {
  list: string;
  thing: Thing;
  withCode?: boolean;
}) {
  return (
    <>
      <To path={pathOf(list, thing.code)} title={thing.code}>
        {thing.name ?? thing.code}
      </To>
      {withCode && <span className="code"> {thing.code}</span>}
    </>
  );
}

export function Things({ list, things, none }: { list: string; things: readonly Thing[]; none: string }) {
  if (things.length === 0) return <span className="quiet">{none}</span>;
  return (
    <ul className="inline-list">
      {things.map((thing) => (
        <li key={thing.code}>
          <ThingLink list={list} thing={thing} />
        </li>
      ))}
    </ul>
  );
}
