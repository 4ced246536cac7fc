import { byCode, pageOf } from './root-field.ts';

export const organisation = {
  department: byCode('Department'),
  departments: pageOf('departments', 'DepartmentConnection'),
  section: byCode('Section'),
  sections: pageOf('sections', 'SectionConnection'),
  post: byCode('Post'),
  posts: pageOf('posts', 'PostConnection'),
  person: byCode('Person'),
  people: pageOf('people', 'PersonConnection'),
};
