import { OPEN_READER } from '../../domain/access/actor.ts';
import type { Authenticate } from '../../server/access/authenticate.ts';

/** For servers of tests that are not about who asks. */
export const asReader: Authenticate = async () => ({ actor: OPEN_READER });
