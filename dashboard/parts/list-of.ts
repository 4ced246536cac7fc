/** Where things of a type have their pages; of others there is none. */
export const LIST_OF: Readonly<Record<string, string>> = {
  Zone: 'zones',
  Power: 'powers',
  Chain: 'chains',
  Department: 'departments',
  Section: 'sections',
  Post: 'posts',
  Person: 'people',
  Document: 'documents',
  Law: 'laws',
};
