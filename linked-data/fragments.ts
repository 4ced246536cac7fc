/** What is asked of things that others lead to: what `parts.ts` makes nodes of. A document includes each that it names. */

export const ORGANIZATION = /* GraphQL */ `
  fragment Organization on Department {
    code
    name
    kind
  }
`;

export const HELD_POST = /* GraphQL */ `
  fragment HeldPost on Post {
    code
    name
    kind
    memberships {
      validFrom
      validTo
      person {
        code
        name
      }
    }
  }
`;

export const DOCUMENT = /* GraphQL */ `
  fragment Paper on Document {
    code
    title
    kind
    number
  }
`;
