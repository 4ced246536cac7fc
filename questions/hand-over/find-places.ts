import { NONE } from '../../columns/ints.ts';
import type { View } from '../../columns/view.ts';

interface Office {
  readonly post: string;
  /** Null where the post is not there. */
  readonly department: string | null;
}

/** Where posts and sections are on the day, and which posts people hold. */
export class Places {
  private readonly view: View;
  private readonly offices = new Map<string, readonly Office[]>();

  constructor(view: View) {
    this.view = view;
  }

  departmentOfPost(post: string): string | null {
    return this.departmentOf('Post', this.view.city.things('Post').find(post));
  }

  departmentOfSection(section: string): string | null {
    return this.departmentOf('Section', this.view.city.things('Section').find(section));
  }

  officesOf(person: string): readonly Office[] {
    const known = this.offices.get(person) ?? this.findOffices(person);
    this.offices.set(person, known);
    return known;
  }

  private findOffices(person: string): readonly Office[] {
    const { view } = this;
    const { city } = view;
    const table = city.table('Membership');
    const post = table.column('post');
    const offices: Office[] = [];
    view.each(table, city.rowsBy('Membership', 'person'), city.things('Person').find(person), (row) =>
      offices.push({
        post: city.things('Post').code(post.at(row)),
        department: this.departmentOf('Post', post.at(row)),
      }),
    );
    return offices;
  }

  private departmentOf(label: 'Post' | 'Section', thing: number): string | null {
    const { view } = this;
    const row = view.there(label)[thing] ?? NONE;
    return row === NONE
      ? null
      : view.city.codeOf('Department', view.city.table(label).column('department').at(row));
  }
}
