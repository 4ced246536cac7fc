import { Ints, NONE, type SharedInts } from './ints.ts';
import { Slots } from './slots.ts';
import type { Texts } from './texts.ts';

export interface SharedThings {
  readonly codes: SharedInts;
  readonly slots: SharedInts;
  readonly columns: Readonly<Record<string, SharedInts>>;
}

/** The things of a space by number: their codes, and what is so of each for ever. */
export class Things {
  readonly space: string;
  private readonly texts: Texts;
  private readonly codes: Ints;
  private readonly slots: Slots;
  private readonly columns: ReadonlyMap<string, Ints>;
  private readonly below: Things | undefined;
  private ordered: Int32Array | undefined;

  private constructor(
    space: string,
    parts: { readonly texts: Texts; codes: Ints; slots: Slots; columns: ReadonlyMap<string, Ints> },
    below?: Things,
  ) {
    this.space = space;
    this.texts = parts.texts;
    this.codes = parts.codes;
    this.slots = parts.slots;
    this.columns = parts.columns;
    this.below = below;
  }

  static empty(space: string, texts: Texts, columns: Iterable<string>): Things {
    const made = new Map([...columns].map((name) => [name, Ints.empty()]));
    return new Things(space, { texts, codes: Ints.empty(), slots: Slots.empty(), columns: made });
  }

  static open(space: string, texts: Texts, { codes, slots, columns }: SharedThings): Things {
    const made = new Map(Object.entries(columns).map(([name, ints]) => [name, Ints.open(ints)]));
    return new Things(space, { texts, codes: Ints.open(codes), slots: Slots.open(slots), columns: made });
  }

  share(): SharedThings {
    const columns = [...this.columns].map(([name, ints]) => [name, ints.share()] as const);
    return { codes: this.codes.share(), slots: this.slots.share(), columns: Object.fromEntries(columns) };
  }

  over(texts: Texts): Things {
    const columns = new Map([...this.columns].map(([name, ints]) => [name, ints.over()]));
    return new Things(this.space, { texts, codes: this.codes.over(), slots: Slots.empty(), columns }, this);
  }

  get count(): number {
    return this.codes.count;
  }

  /** The number of the thing with a code, which it gets if it has none. */
  numberOf(code: string): number {
    const known = this.find(code);
    if (known !== NONE) return known;
    const text = this.texts.numberOf(code);
    const thing = this.count;
    this.codes.push(text);
    for (const column of this.columns.values()) column.push(NONE);
    this.slots.add(hashOf(text), thing, (each) => hashOf(this.codes.at(each)));
    return thing;
  }

  /** The number of the thing with a code; NONE where nothing names one. */
  find(code: string): number {
    const text = this.texts.find(code);
    return text === NONE ? NONE : this.withCode(text);
  }

  code(thing: number): string {
    return this.texts.text(this.codes.at(thing));
  }

  /** What is so of each thing for ever: a column by the thing's number. */
  column(name: string): Ints {
    const found = this.columns.get(name);
    if (!found) throw new Error(`things of ${this.space} have no column ${name}`);
    return found;
  }

  /** Whether what is so of a thing for ever is known. */
  isSet(thing: number): boolean {
    for (const column of this.columns.values()) if (column.at(thing) !== NONE) return true;
    return false;
  }

  set(thing: number, name: string, value: number): void {
    const column = this.column(name);
    if (column.at(thing) !== value) column.set(thing, value);
  }

  /** The place of each thing among all of the space, by code. */
  get places(): Int32Array {
    if (this.ordered?.length === this.count) return this.ordered;
    if (this.below?.count === this.count) return this.below.places;
    const order = Int32Array.from({ length: this.count }, (_, thing) => thing);
    order.sort((one, other) => this.texts.compare(this.codes.at(one), this.codes.at(other)));
    const places = new Int32Array(this.count);
    for (let place = 0; place < order.length; place += 1) places[order[place] as number] = place;
    this.ordered = places;
    return places;
  }

  get bytes(): number {
    const columns = [...this.columns.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    return this.codes.bytes + this.slots.bytes + columns;
  }

  private withCode(text: number): number {
    const below = this.below?.withCode(text) ?? NONE;
    if (below !== NONE) return below;
    return this.slots.find(hashOf(text), (each) => each < this.count && this.codes.at(each) === text);
  }
}

const hashOf = (text: number): number => (Math.imul(text + 1, 0x9e3779b1) >>> 7) >>> 0;
