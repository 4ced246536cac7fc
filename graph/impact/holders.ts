import { joinKey } from '../../domain/keys.ts';
import type { VersionRow } from '../commands/find-versions.ts';
import { namedIn, textIn, type Slice } from './slice.ts';

/** Who holds what on a day, of those whom some responsibilities name: posts, certificates; and where sections and posts are. */
export class Holders {
  private readonly held: ReadonlySet<string>;
  private readonly offices: ReadonlySet<string>;
  private readonly certified: ReadonlySet<string>;
  private readonly places: ReadonlyMap<string, VersionRow>;

  private constructor(
    memberships: readonly VersionRow[],
    certificates: readonly VersionRow[],
    placed: readonly VersionRow[],
  ) {
    this.places = new Map(placed.map((row) => [joinKey([row.label, row.code]), row]));
    this.held = new Set(
      memberships.map(({ values }) => joinKey([textIn(values, 'person'), textIn(values, 'post')])),
    );
    this.offices = new Set(
      memberships.map(({ values }) =>
        joinKey([textIn(values, 'person'), this.placeOf('Post', textIn(values, 'post'), 'department') ?? '']),
      ),
    );
    this.certified = new Set(certificates.map(({ values }) => textIn(values, 'person')));
  }

  static async read(slice: Slice, rows: readonly VersionRow[]): Promise<Holders> {
    const named = (column: string) => rows.map((row) => namedIn(row, column)).filter((code) => code !== null);
    const memberships = await slice.inForce('Membership', {
      person: [...named('staff'), ...named('leader')],
    });
    const posts = [...named('post'), ...memberships.map(({ values }) => textIn(values, 'post'))];
    const [certificates, ...placed] = await Promise.all([
      slice.inForce('Certificate', { person: named('staff') }),
      slice.inForce('Post', { code: posts }),
      slice.inForce('Section', { code: named('section') }),
    ]);
    return new Holders(memberships, certificates, placed.flat());
  }

  holdsPost(person: string, post: string): boolean {
    return this.held.has(joinKey([person, post]));
  }

  holdsOffice(person: string, department: string): boolean {
    return this.offices.has(joinKey([person, department]));
  }

  hasCertificate(person: string): boolean {
    return this.certified.has(person);
  }

  /** The department or section that a section or post is in; null where it is in none. */
  placeOf(label: 'Section' | 'Post', code: string, column: 'department' | 'section'): string | null {
    const row = this.places.get(joinKey([label, code]));
    return row ? namedIn(row, column) : null;
  }
}
