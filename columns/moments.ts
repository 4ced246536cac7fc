import { dayAt, type Day } from '../domain/days.ts';
import { Ints, type SharedInts } from './ints.ts';

const MS_A_DAY = 86_400_000;

/** When each revision was recorded that says anything which columns hold, in milliseconds since 1970: by revision, rising. */
export class Moments {
  private readonly revisions: Ints;
  /** Days since 1970, and what is left of the last in milliseconds: together more than 32 bits. */
  private readonly days: Ints;
  private readonly rest: Ints;

  private constructor(revisions: Ints, days: Ints, rest: Ints) {
    this.revisions = revisions;
    this.days = days;
    this.rest = rest;
  }

  static empty(): Moments {
    return new Moments(Ints.empty(), Ints.empty(), Ints.empty());
  }

  static open([revisions, days, rest]: SharedMoments): Moments {
    return new Moments(Ints.open(revisions), Ints.open(days), Ints.open(rest));
  }

  share(): SharedMoments {
    return [this.revisions.share(), this.days.share(), this.rest.share()];
  }

  add(revision: number, at: number): void {
    this.revisions.push(revision);
    this.days.push(Math.floor(at / MS_A_DAY));
    this.rest.push(((at % MS_A_DAY) + MS_A_DAY) % MS_A_DAY);
  }

  /** When a revision was recorded; undefined where there is none such. */
  of(revision: number): number | undefined {
    const place = this.placeAfter((each) => this.revisions.at(each) <= revision) - 1;
    return place >= 0 && this.revisions.at(place) === revision ? this.at(place) : undefined;
  }

  /** The last revision up to one that says anything which columns hold; that one where none is known. */
  lastUpTo(revision: number): number {
    const place = this.placeAfter((each) => this.revisions.at(each) <= revision) - 1;
    return place >= 0 ? this.revisions.at(place) : revision;
  }

  /** The last revision that was recorded by then; undefined where none was. */
  revisionBy(moment: number): number | undefined {
    const place = this.placeAfter((each) => this.at(each) <= moment) - 1;
    return place >= 0 ? this.revisions.at(place) : undefined;
  }

  /** The last revision that was recorded by the end of a day of a calendar; undefined where none was. */
  revisionOn(day: Day, timeZone: string): number | undefined {
    const place = this.placeAfter((each) => dayAt(this.at(each), timeZone) <= day) - 1;
    return place >= 0 ? this.revisions.at(place) : undefined;
  }

  private at(place: number): number {
    return this.days.at(place) * MS_A_DAY + this.rest.at(place);
  }

  /** The first place of which it is not so; it is so of all before. */
  private placeAfter(isSo: (place: number) => boolean): number {
    let [low, high] = [0, this.revisions.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isSo(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export type SharedMoments = readonly [SharedInts, SharedInts, SharedInts];
