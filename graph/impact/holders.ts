import type { Day } from '../../domain/days.ts';
import { joinKey } from '../../domain/keys.ts';
import { rowOn } from '../commands/command.ts';
import type { VersionRow } from '../commands/find-versions.ts';
import { namedIn, textIn, type Slice } from './slice.ts';

/** Who holds what on a day, of those whom some responsibilities name: posts, certificates; and where sections and posts are. */
export class Holders {
  private readonly held: ReadonlySet<string>;
  private readonly offices: ReadonlySet<string>;
  private readonly certified: ReadonlySet<string>;
  private readonly places: ReadonlyMap<string, VersionRow>;
  private readonly lastSections: ReadonlyMap<string, string | null>;

  private constructor(
    memberships: readonly VersionRow[],
    certificates: readonly VersionRow[],
    placed: readonly VersionRow[],
    posts: readonly VersionRow[],
    day: Day,
  ) {
    this.lastSections = new Map(
      [...Map.groupBy(posts, ({ code }) => code)].map(([code, rows]) => [code, sectionOf(rowOn(rows, day))]),
    );
    this.places = new Map(placed.map((row) => [joinKey([row.label, row.code]), row]));
    this.held = new Set(
      memberships.map(({ values }) => joinKey([textIn(values, 'person'), textIn(values, 'post')])),
    );
    this.offices = new Set(
      memberships.map(({ values }) =>
        joinKey([textIn(values, 'person'), this.departmentOf('Post', textIn(values, 'post')) ?? '']),
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
    const everyPost = await slice.everRecorded('Post', { code: posts });
    return new Holders(memberships, certificates, placed.flat(), everyPost, slice.day);
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

  /** The department that a section or post is in; null where it is not there. */
  departmentOf(label: 'Section' | 'Post', code: string): string | null {
    const row = this.places.get(joinKey([label, code]));
    return row ? namedIn(row, 'department') : null;
  }

  /** The section that a post is in, or was on its last day, as long as that section is there. */
  isPostOf(post: string, section: string): boolean {
    return this.places.has(joinKey(['Section', section])) && this.lastSections.get(post) === section;
  }
}

const sectionOf = (row: VersionRow | undefined): string | null => (row ? namedIn(row, 'section') : null);
