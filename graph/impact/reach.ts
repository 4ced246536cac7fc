import { cypher } from '../cypher.ts';
import type { Read } from '../database/database.ts';
import type { VersionRow } from '../commands/find-versions.ts';
import { recorded } from '../model/dating.ts';
import { Places } from './places.ts';
import { delegationIn, namedIn, textIn, type Slice } from './slice.ts';

type Where = Readonly<Record<string, readonly string[]>>;

/** Finds the places where findings may depend on versions that changes supersede or begin. */
export class Reach {
  readonly places = new Places();
  private readonly slices: readonly Slice[];
  private readonly read: Read;
  private readonly revision: number;

  /** `slices`: the city before the changes and after. */
  constructor(slices: readonly Slice[], read: Read, revision: number) {
    this.slices = slices;
    this.read = read;
    this.revision = revision;
  }

  async follow(rows: readonly VersionRow[]): Promise<void> {
    const labels = [...new Set(rows.map(({ label }) => label))];
    for (const label of labels) {
      const step = STEPS[label];
      if (step)
        await step(
          this,
          rows.filter((row) => row.label === label),
        );
    }
  }

  /** The delegations themselves, and the chains of their powers. */
  async delegations(rows: readonly VersionRow[]): Promise<void> {
    this.stepRows(rows);
    const powers = rows.map(({ values }) => textIn(values, 'power'));
    for (const link of await this.all('ChainLink', { power: powers })) {
      for (const { values } of rows) {
        if (textIn(values, 'power') === textIn(link.values, 'power'))
          this.places.addChain(textIn(values, 'zone'), textIn(link.values, 'chain'));
      }
    }
  }

  /** Where the record says of these columns one of these codes. */
  async responsibilities(where: Where): Promise<readonly VersionRow[]> {
    const found = await this.all('Responsibility', where);
    this.stepRows(found);
    return found;
  }

  stepRows(rows: readonly VersionRow[]): void {
    this.places.addDelegations(rows.map(delegationIn));
  }

  /** Whoever answers as staff or leader. */
  async people(people: readonly string[]): Promise<void> {
    await this.responsibilities({ staff: people });
    await this.responsibilities({ leader: people });
  }

  /** Whoever holds posts: wherever they answer, and by themselves. */
  async holders(people: readonly string[]): Promise<void> {
    this.placePeople(people);
    await this.people(people);
  }

  placePeople(people: readonly string[]): void {
    for (const person of people) this.places.people.add(person);
  }

  async powers(powers: readonly string[]): Promise<readonly VersionRow[]> {
    const found = await this.all('Delegation', { power: powers });
    this.stepRows(found);
    return found;
  }

  async chains(chains: readonly string[]): Promise<void> {
    const links = await this.all('ChainLink', { chain: chains });
    const holders = await this.all('Delegation', {
      power: links.map(({ values }) => textIn(values, 'power')),
    });
    for (const chain of chains)
      for (const { values } of holders) this.places.addChain(textIn(values, 'zone'), chain);
  }

  async articles(codes: readonly string[]): Promise<void> {
    const rows = await this.read(POWERS_RESTING_ON, { codes, revision: this.revision });
    await this.powers(rows.map(([code]) => String(code)));
  }

  async all(label: string, where: Where): Promise<readonly VersionRow[]> {
    const found = await Promise.all(this.slices.map((slice) => slice.inForce(label, where)));
    return found.flat();
  }

  async everRecorded(label: string, where: Where): Promise<readonly VersionRow[]> {
    const found = await Promise.all(this.slices.map((slice) => slice.everRecorded(label, where)));
    return found.flat();
  }
}

const POWERS_RESTING_ON = cypher`
  UNWIND $codes AS code
  MATCH (:Article {code: code})<-[:RESTS_ON]-(version:PowerVersion)-[:VERSION_OF]->(power:Power)
  WHERE ${recorded(cypher`version`)} RETURN DISTINCT power.code`;

const codesIn = (rows: readonly VersionRow[], column: string): readonly string[] => [
  ...new Set(rows.map((row) => namedIn(row, column)).filter((code) => code !== null)),
];

/** What versions of a label reach; what is not here is looked at by no audit. */
const STEPS: Readonly<Record<string, (reach: Reach, rows: readonly VersionRow[]) => Promise<void>>> = {
  Delegation: (reach, rows) => reach.delegations(rows),
  Step: (reach, rows) => reach.delegations(rows),
  Responsibility: async (reach, rows) => reach.stepRows(rows),
  Membership: (reach, rows) => reach.holders(codesIn(rows, 'person')),
  Certificate: (reach, rows) => reach.people(codesIn(rows, 'person')),
  Post: async (reach, rows) => {
    const posts = codesIn(rows, 'code');
    await reach.responsibilities({ post: posts });
    await reach.holders(codesIn(await reach.all('Membership', { post: posts }), 'person'));
  },
  Department: async (reach, rows) => {
    const posts = await reach.everRecorded('Post', { department: codesIn(rows, 'code') });
    const held = await reach.all('Membership', { post: codesIn(posts, 'code') });
    reach.placePeople(codesIn(held, 'person'));
  },
  Section: async (reach, rows) => void (await reach.responsibilities({ section: codesIn(rows, 'code') })),
  Zone: async (reach, rows) => reach.stepRows(await reach.all('Delegation', { zone: codesIn(rows, 'code') })),
  Power: async (reach, rows) => void (await reach.powers(codesIn(rows, 'code'))),
  PowerRequirement: async (reach, rows) => void (await reach.powers(codesIn(rows, 'power'))),
  CatalogueEntry: async (reach, rows) => void (await reach.powers(codesIn(rows, 'power'))),
  ZoneCapacity: async (reach, rows) => {
    const requiring = await reach.all('PowerRequirement', { element: codesIn(rows, 'element') });
    const zone = codesIn(rows, 'zone');
    reach.stepRows(await reach.all('Delegation', { zone, power: codesIn(requiring, 'power') }));
  },
  ChainLink: (reach, rows) => reach.chains(codesIn(rows, 'chain')),
  Article: (reach, rows) => reach.articles(codesIn(rows, 'code')),
};
