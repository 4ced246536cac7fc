import { type ReactNode, useState } from 'react';
import { navigate, usePathname } from 'wouter/use-browser-location';
import { addressAt, useWhen } from '../asking/when.ts';
import { addDays } from '../words/dates.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.zh.ts';
import { useToday } from './about.tsx';
import { Band } from './band.tsx';
import { Foot } from './foot.tsx';
import { Head } from './head.tsx';
import { KeyList } from './key-list.tsx';
import { QueryPanel } from './query-panel.tsx';
import { NewerRecord } from './newer-record.tsx';
import { OnlyOwn } from './only-own.tsx';
import { TimeBar, useChooseDay } from './time-bar.tsx';
import { To } from './to.tsx';
import { useKeys } from './use-keys.ts';

const MENU: readonly (readonly [path: string, word: keyof Words['nav'], key?: string])[] = [
  ['/', 'overview', 'o'],
  ['/zones', 'zones', 'z'],
  ['/powers', 'powers', 'p'],
  ['/chains', 'chains', 'c'],
  ['/departments', 'organisation'],
  ['/audits', 'audits', 'a'],
  ['/owed', 'owed'],
  ['/trend', 'trend', 't'],
  ['/compare', 'compare', 'd'],
  ['/work-plan', 'workPlan', 'w'],
  ['/changes', 'changes', 'h'],
  ['/laws', 'laws', 'l'],
];

/** What is on every page: where one is, of which day, and who reads. */
export function Frame({ children }: { children: ReactNode }) {
  const words = useWords();
  const path = usePathname();
  const [panel, setPanel] = useState<'query' | 'keys'>();
  useFrameKeys(() => setPanel('keys'));
  const top = `/${path.split('/')[1] ?? ''}`;
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <Head />
      <div className="body">
        <nav className="menu" aria-label={words.menu}>
          <ul>
            {MENU.map(([to, word]) => (
              <li key={to}>
                <To path={to} aria-current={to === top ? 'page' : undefined}>
                  {words.nav[word]}
                </To>
              </li>
            ))}
          </ul>
        </nav>
        <div className="page">
          <TimeBar />
          <Band />
          <NewerRecord />
          <OnlyOwn />
          <main id="content" tabIndex={-1}>
            {children}
          </main>
          <Foot onQuery={() => setPanel('query')} onKeys={() => setPanel('keys')} />
        </div>
      </div>
      {panel === 'query' && <QueryPanel onClose={() => setPanel(undefined)} />}
      {panel === 'keys' && <KeyList onClose={() => setPanel(undefined)} />}
    </>
  );
}

function useFrameKeys(showKeys: () => void): void {
  const when = useWhen();
  const today = useToday();
  const choose = useChooseDay();
  const go = (path: string) => () => navigate(addressAt(path, when));
  const step = (days: number) => () => {
    const day = when.asOf ?? today;
    if (day !== undefined) choose(addDays(day, days));
  };
  useKeys({
    '/': () => document.querySelector<HTMLInputElement>('#search')?.focus(),
    '[': step(-1),
    ']': step(1),
    t: () => today !== undefined && choose(today),
    '?': showKeys,
    ...Object.fromEntries(MENU.flatMap(([path, , key]) => (key ? [[`g ${key}`, go(path)]] : []))),
  });
}
