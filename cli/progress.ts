import { ROWS } from '../domain/messages/outcomes.ts';
import type { Bilingual } from '../domain/language.ts';
import { Presets, SingleBar } from 'cli-progress';
import { tell } from './language.ts';

const LINE_EVERY = 50_000;

/** How far an import has come: a bar on a terminal, plain lines elsewhere, always on stderr. */
export class Progress {
  private bar: SingleBar | undefined;
  private told = '';

  show(phase: Bilingual, of: Bilingual, rows: number): void {
    if (process.stderr.isTTY) this.showBar(tell(phase), tell(of), rows);
    else this.showLine(tell(phase), tell(of), rows);
  }

  end(): void {
    this.bar?.stop();
    this.bar = undefined;
  }

  private showBar(phase: string, sheet: string, rows: number): void {
    this.bar ??= startBar();
    this.bar.setTotal(Math.max(rows, this.bar.getTotal()));
    this.bar.update(rows, { phase, sheet });
  }

  private showLine(phase: string, sheet: string, rows: number): void {
    const line = `${phase} ${sheet}: ${Math.floor(rows / LINE_EVERY) * LINE_EVERY}`;
    if (rows < LINE_EVERY || line === this.told) return;
    this.told = line;
    process.stderr.write(`${phase} ${sheet}: ${rows} ${tell(ROWS)}\n`);
  }
}

function startBar(): SingleBar {
  const bar = new SingleBar(
    { format: `{phase} {sheet} {bar} {value} ${tell(ROWS)}`, hideCursor: true, stream: process.stderr },
    Presets.shades_classic,
  );
  bar.start(1, 0, { phase: '', sheet: '' });
  return bar;
}
