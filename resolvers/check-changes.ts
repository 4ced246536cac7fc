import { coerceInputValue, GraphQLList, GraphQLNonNull, type GraphQLInputType } from 'graphql';
import { Refusal } from '../domain/errors.ts';
import { changesMessages } from '../domain/messages/changes.ts';
import { refuseEmpty } from '../execution/arguments.ts';
import { toldError } from '../execution/told-error.ts';
import type { Change } from '../graph/commands/registry.ts';
import type { ChangeInput } from './generated/types.ts';
import { loadSchema } from './schema.ts';

/** What somebody wrote as a list of `ChangeInput`, checked as the service would check it. */
export function checkChanges(written: unknown): readonly Change[] {
  const type = loadSchema().getType('ChangeInput') as GraphQLInputType;
  const faults: Refusal[] = [];
  const list = new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));
  const changes: unknown = coerceInputValue(written, list, (path, value, error) => {
    const place = path.map((each) => (typeof each === 'number' ? `[${each}]` : `.${each}`)).join('');
    faults.push(
      new Refusal('invalid', changesMessages.at(`changes${place}`, toldError(error)), {
        argument: `changes${place}`,
        value,
      }),
    );
  });
  const [fault] = faults;
  if (fault) throw fault;
  refuseEmpty(list, changes, 'changes');
  // What the schema takes is what the commands do: the compiler holds one against the other.
  return changes as readonly ChangeInput[];
}
