import type { Bilingual } from '../../domain/language.ts';
import { NOT_WHOLE, type Subject } from '../../domain/messages/verify.ts';
import { printOf } from '../record/revision-digest.ts';
import type { StoredVersionLine } from './check-version.ts';
import { PrintedRevision, type Line } from './printed-revision.ts';
import type { Fix } from './report.ts';

/** The one alteration by which what the graph has of a revision becomes what was recorded. */
export interface Explanation {
  readonly subject: Subject;
  readonly message: Bilingual;
  readonly fix?: Fix;
}

/** A revision of more lines is not tried: each try takes all of them in. */
const MOST_LINES = 20_000;
/** Bytes that all tries together take in: some seconds. */
const MOST_BYTES = 1_000_000_000;
const MOST_SWAPPED = 200;

/**
 * A digest tells more than that something differs: whoever takes the right line out, or puts the right one in, has what
 * was recorded. So one alteration of a revision is found by trying, and named.
 */
export class Explainer {
  readonly explained = new Map<number, Explanation>();
  private readonly revisions: ReadonlyMap<number, PrintedRevision>;
  private bytes = 0;

  constructor(digests: ReadonlyMap<number, string>, differing: readonly number[]) {
    this.revisions = new Map(
      differing.map((revision) => [revision, new PrintedRevision(digests.get(revision) ?? '')]),
    );
  }

  /** Takes in what the graph has of the revisions. */
  collect(version: StoredVersionLine): void {
    for (const as of ['opened', 'closed'] as const) {
      const printed = this.revisions.get(version[as] ?? NaN);
      if (printed && printed.lines.length <= MOST_LINES)
        printed.add({ as, version, print: printOf(as, version.accounted) });
    }
  }

  /** Tries what the revisions would be without one of their lines, and with two of them swapped. */
  tryOwn(): void {
    for (const [revision, printed] of this.unexplained()) {
      const found = this.tryWithout(revision, printed) ?? this.trySwapped(printed);
      if (found) this.explained.set(revision, found);
    }
  }

  /** Tries what the revisions would be with a line that the graph has of no revision, or of another. */
  tryWith(version: StoredVersionLine): void {
    for (const [revision, printed] of this.unexplained()) {
      const isMoved = version.opened === null || this.revisions.has(version.opened);
      if (isMoved && version.opened !== revision && this.isWith(printed, 'opened', version))
        this.explained.set(revision, about(version, NOT_WHOLE.wroteIt, revision));
      else if (
        (version.opened ?? 0) < revision &&
        version.closed !== revision &&
        this.isWith(printed, 'closed', version)
      )
        this.explained.set(revision, about(version, NOT_WHOLE.endedIt, revision));
    }
  }

  get isDone(): boolean {
    return this.unexplained().length === 0;
  }

  private unexplained(): readonly (readonly [number, PrintedRevision])[] {
    return [...this.revisions].filter(
      ([revision, { lines }]) => !this.explained.has(revision) && lines.length <= MOST_LINES,
    );
  }

  private tryWithout(revision: number, printed: PrintedRevision): Explanation | undefined {
    for (const line of [...printed.lines]) {
      const { as, version } = line;
      if (version.saidDigest !== undefined && this.holds(printed, [line], [saidPrint(line)]))
        return about(version, NOT_WHOLE.altered);
      if (!this.holds(printed, [line], [])) continue;
      if (as === 'closed') return about(version, NOT_WHOLE.endedBy, revision);
      return { ...about(version, NOT_WHOLE.datedTo, revision), fix: { do: 'remove', node: version.node } };
    }
    return undefined;
  }

  /** Two versions of a kind of which each has the place of the other, or of which one was put to the other's thing. */
  private trySwapped(printed: PrintedRevision): Explanation | undefined {
    const { lines } = printed;
    if (lines.length > MOST_SWAPPED) return undefined;
    for (const one of [...lines]) {
      for (const other of [...lines]) {
        if (one === other || one.version.accounted.label !== other.version.accounted.label) continue;
        if (
          one.as === other.as &&
          this.holds(printed, [one, other], [printAs(one, other), printAs(other, one)])
        )
          return about(one.version, NOT_WHOLE.swapped, subjectOf(other.version));
        if (this.holds(printed, [one], [printAs(one, other)]))
          return about(other.version, NOT_WHOLE.movedTo, subjectOf(one.version));
      }
    }
    return undefined;
  }

  private isWith(printed: PrintedRevision, as: Line['as'], version: StoredVersionLine): boolean {
    return this.holds(printed, [], [printOf(as, version.accounted)]);
  }

  private holds(printed: PrintedRevision, without: readonly Line[], withPrints: readonly Buffer[]): boolean {
    if (this.bytes > MOST_BYTES) return false;
    this.bytes += printed.cost;
    return printed.holds(without, withPrints);
  }
}

const subjectOf = ({ accounted: { label, key } }: StoredVersionLine): Subject => ({
  kind: label,
  thing: key,
});

function about<Rest extends readonly unknown[]>(
  version: StoredVersionLine,
  message: (subject: Subject, ...rest: Rest) => Bilingual,
  ...rest: Rest
): Explanation {
  const subject = subjectOf(version);
  return { subject, message: message(subject, ...rest) };
}

/** A line by what the version says, in the place of the digest that it carries. */
const saidPrint = ({ as, version: { accounted, saidDigest = '' } }: Line): Buffer =>
  printOf(as, { ...accounted, digest: saidDigest });

/** The content of a line under the code and key of another. */
const printAs = ({ as, version }: Line, { version: { accounted } }: Line): Buffer =>
  printOf(as, { ...accounted, digest: version.accounted.digest });
