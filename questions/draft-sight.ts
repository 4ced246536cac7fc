import type { City } from '../columns/city.ts';
import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';

/** What is somebody's own of the powers and zones that lists of adjustments are about, by their numbers. */
export interface OwnAbout {
  readonly zone: (zone: number) => boolean;
  readonly power: (power: number) => boolean;
}

/** Who sees lists of adjustments, with their items and opinions, before they are published: as graph/model/drafts.ts says it. */
export class Drafts {
  private readonly city: City;
  private readonly view: View;

  constructor(view: View) {
    this.city = view.city;
    this.view = view;
  }

  /** Whether the city sees a row of one: once a round of its list was submitted by the day. */
  isOpenRow(label: string, row: number): boolean {
    return this.isOpen(this.listOfRow(label, row));
  }

  /** Whether somebody sees a row who sees their own only: once it is published, or was submitted and is about what is theirs. */
  isOpenRowTo(label: string, row: number, own: OwnAbout): boolean {
    const list = this.listOfRow(label, row);
    if (this.isPublished(list)) return true;
    return this.isOpen(list) && (this.isOfZone(list, own) || this.isOfPower(label, row, list, own));
  }

  private listOfRow(label: string, row: number): number {
    if (label === 'AdjustmentList') return this.city.table(label).thing.at(row);
    return this.city.things('AdjustmentItem').column('list').at(this.itemOfRow(label, row));
  }

  private itemOfRow(label: string, row: number): number {
    const table = this.city.table(label);
    return label === 'Opinion' ? table.column('SAID_OF').at(row) : table.thing.at(row);
  }

  private isOpen(list: number): boolean {
    const submittedOn = this.city.table('AdjustmentList').column('submittedOn');
    return this.someRound(list, (round) => this.hasCome(submittedOn.at(round)));
  }

  private isPublished(list: number): boolean {
    const table = this.city.table('AdjustmentList');
    const [published, withdrawn] = [table.column('publishedOn'), table.column('withdrawnOn')];
    return this.someRound(
      list,
      (round) =>
        this.view.holds(table, round) &&
        this.hasCome(published.at(round)) &&
        !this.hasCome(withdrawn.at(round)),
    );
  }

  private isOfZone(list: number, own: OwnAbout): boolean {
    const zone = this.city.table('AdjustmentList').column('zone');
    return this.someRound(list, (round) => own.zone(zone.at(round)));
  }

  private isOfPower(label: string, row: number, list: number, own: OwnAbout): boolean {
    const power = this.city.table('AdjustmentItem').column('power');
    if (label === 'AdjustmentItem') return own.power(power.at(row));
    if (label === 'Opinion')
      return this.someItem(this.itemOfRow(label, row), (item) => own.power(power.at(item)));
    const items = this.city.thingsBy('AdjustmentItem', 'list');
    for (let item = items.first(list); item !== NONE; item = items.next(item))
      if (this.someItem(item, (each) => own.power(power.at(each)))) return true;
    return false;
  }

  private hasCome(day: Day): boolean {
    return day !== NONE && day <= this.view.day;
  }

  /** Whether any recorded round of a list is such. */
  private someRound(list: number, isSuch: (row: number) => boolean): boolean {
    return this.view.recorded('AdjustmentList', 'thing', list).some(isSuch);
  }

  /** Whether the version of an item that is in force is such. */
  private someItem(item: number, isSuch: (row: number) => boolean): boolean {
    const { city, view } = this;
    return view.some(city.table('AdjustmentItem'), city.rowsBy('AdjustmentItem', 'thing'), item, isSuch);
  }
}
