import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { CatalogueAdviceWord } from '../domain/adjustment-words.ts';
import { isListed, zoneClass } from '../rules/catalogue.ts';
import { chainsOn } from '../rules/chains.ts';
import { elementsOf, requiredElements } from '../rules/support.ts';
import { sightOf, type Reader } from './sight.ts';

export interface CatalogueAsked {
  /** The word of the class. */
  readonly class: string;
  /** The part of the zones of the class that must be able, for a power to be listed. */
  readonly share: number;
  readonly advice: readonly CatalogueAdviceWord[] | null;
}

/** Whether the guidance catalogue of a class should list a power. */
export interface CatalogueRow {
  readonly power: string;
  readonly isListed: boolean;
  readonly requirementsKnown: boolean;
  /** How many zones of the class there are, how many have all that it requires, and how many hold it. */
  readonly zones: number;
  readonly able: number;
  readonly holding: number;
  readonly advice: CatalogueAdviceWord;
}

/** All powers that are there, as far as the reader may know what zones have for them; by power. */
export function adviseCatalogue(
  view: View,
  { asked, reader }: { readonly asked: CatalogueAsked; readonly reader: Reader },
): readonly CatalogueRow[] {
  const { city } = view;
  const sight = sightOf(city, view.revision, reader).on(view.day);
  const there = view.there('Power');
  const places = city.things('Power').places;
  const judge = new Judge(view, asked);
  return Array.from({ length: city.things('Power').count }, (_, power) => power)
    .filter((power) => there[power] !== NONE && sight.hasFinding({ power }))
    .sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0))
    .map((power) => judge.rowOf(power))
    .filter(({ advice }) => asked.advice?.includes(advice) ?? true);
}

class Judge {
  private readonly view: View;
  private readonly share: number;
  private readonly zones: readonly number[];
  private readonly lists: (power: number) => boolean;
  private readonly able = new Map<number, number>();

  constructor(view: View, { class: word, share }: CatalogueAsked) {
    const { city } = view;
    const ofClass = city.word('Zone', 'zoneClass', word);
    const classOf = zoneClass(view);
    const there = view.there('Zone');
    // Zones and departments are numbered together.
    this.zones = Array.from(there.keys()).filter((zone) => there[zone] !== NONE && classOf(zone) === ofClass);
    const lists = isListed(view);
    this.lists = (power) => lists(ofClass, power);
    this.view = view;
    this.share = share;
  }

  rowOf(power: number): CatalogueRow {
    const chains = chainsOn(this.view);
    return {
      power: this.view.city.things('Power').code(power),
      isListed: this.lists(power),
      requirementsKnown: this.isKnown(power),
      zones: this.zones.length,
      able: this.ableFor(power),
      holding: this.zones.filter((zone) => chains.holds(zone, power)).length,
      advice: this.adviceOf(power),
    };
  }

  /** The first of these that is so. */
  private adviceOf(power: number): CatalogueAdviceWord {
    const isListedNow = this.lists(power);
    if (!this.isKnown(power)) return 'UNKNOWN';
    if (this.zones.length === 0) return isListedNow ? 'KEEP' : 'LEAVE';
    if (isListedNow) return this.ableFor(power) === 0 ? 'REMOVE' : 'KEEP';
    return this.reaches(power) && this.hasItsChains(power) ? 'ADD' : 'LEAVE';
  }

  /** Whether all that its chains have beside it is listed, or could be. */
  private hasItsChains(power: number): boolean {
    const chains = chainsOn(this.view);
    return [...chains.chainsOf(power)].every((chain) =>
      [...chains.powersOf(chain)].every(
        (other) => other === power || this.lists(other) || this.reaches(other),
      ),
    );
  }

  private reaches(power: number): boolean {
    return (
      this.isKnown(power) && this.zones.length > 0 && this.ableFor(power) / this.zones.length >= this.share
    );
  }

  private isKnown(power: number): boolean {
    return (requiredElements(this.view).get(power)?.size ?? 0) > 0;
  }

  /** How many zones of the class lack nothing that it requires. */
  private ableFor(power: number): number {
    const known = this.able.get(power);
    if (known !== undefined) return known;
    const has = elementsOf(this.view);
    const required = [...(requiredElements(this.view).get(power) ?? [])];
    const count = this.zones.filter((zone) => required.every((element) => has(zone, element))).length;
    this.able.set(power, count);
    return count;
  }
}
