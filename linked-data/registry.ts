import type { KindName } from './iris.ts';
import type { Describe } from './kind.ts';
import { describeChain } from './kinds/chain.ts';
import { describeDocument } from './kinds/document.ts';
import { describeLaw } from './kinds/law.ts';
import { describeOrganization } from './kinds/organization.ts';
import { describePerson } from './kinds/person.ts';
import { describePost } from './kinds/post.ts';
import { describePower } from './kinds/power.ts';
import { describeSection } from './kinds/section.ts';

export const KINDS: Readonly<Record<KindName, Describe>> = {
  power: describePower,
  chain: describeChain,
  organization: describeOrganization,
  section: describeSection,
  post: describePost,
  person: describePerson,
  law: describeLaw,
  document: describeDocument,
};
