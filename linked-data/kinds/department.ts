import type { Iris } from '../iris.ts';
import { nodeOf, type JsonLdNode } from '../node.ts';
import * as parts from '../parts.ts';
import { concept } from '../vocabulary.ts';

export interface Department extends parts.NamedDepartment {
  readonly aliases: readonly string[];
  readonly parent: parts.NamedDepartment | null;
  readonly zone: parts.Named | null;
  readonly counterpart: parts.NamedDepartment | null;
  readonly sections: readonly parts.Named[];
  readonly posts: readonly (parts.HeldPost & { readonly section: parts.Named | null })[];
  readonly successors: readonly { readonly validFrom: string; readonly department: parts.NamedDepartment }[];
  readonly predecessors: readonly { readonly validFrom: string; readonly from: parts.NamedDepartment }[];
}

/** Its sections are no `org:hasUnit`: only a formal organization has units. */
export function departmentDescription(iris: Iris, department: Department): JsonLdNode {
  const { parent, zone, counterpart } = department;
  const self = parts.departmentNode(iris, department);
  return nodeOf({
    ...self,
    altLabel: department.aliases.length > 0 ? { zh: department.aliases } : null,
    classification: concept(iris, 'DepartmentKind', department.kind),
    subOrganizationOf: zone ? parts.zoneNode(iris, zone) : parent && parts.departmentNode(iris, parent),
    counterpart: counterpart && parts.departmentNode(iris, counterpart),
    hasSubOrganization: department.sections.map((section) => parts.sectionNode(iris, section)),
    hasPost: department.posts.map((post) => parts.heldPostNode(iris, post, self, post.section)),
    changedBy: department.successors.map(({ validFrom, department: taken }) => ({
      '@type': 'ChangeEvent',
      resultingOrganization: parts.departmentNode(iris, taken),
      validFrom,
    })),
    resultedFrom: department.predecessors.map(({ validFrom, from }) => ({
      '@type': 'ChangeEvent',
      originalOrganization: parts.departmentNode(iris, from),
      validFrom,
    })),
  });
}
