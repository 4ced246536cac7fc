import { STILL } from '../../domain/days.ts';
import { postNotHeld } from '../../domain/messages/organisation.ts';
import { conflict, dayOf, need, textOf, type Command, type Optional } from './command.ts';

export interface MembershipInput {
  readonly person: string;
  readonly post: string;
}

const subjects = ({ person, post }: MembershipInput) => [
  { type: 'Person', code: person },
  { type: 'Post', code: post },
];

/** A person comes to hold a post. */
export const appoint: Command<MembershipInput & { readonly validTo?: Optional<string> }> = async (
  worksheet,
  { person, post, validTo },
  day,
) => {
  await need(worksheet, 'Person', person, 'person');
  await need(worksheet, 'Post', post, 'post');
  const period = { validFrom: day, validTo: dayOf(validTo, 'validTo') ?? STILL };
  await worksheet.begin('Membership', { person, post, ...period });
  return subjects({ person, post });
};

/** A person holds a post no more. */
export const endMembership: Command<MembershipInput> = async (worksheet, { person, post }, day) => {
  await need(worksheet, 'Person', person, 'person');
  await need(worksheet, 'Post', post, 'post');
  if (!worksheet.endAll(await worksheet.find('Membership', { person, post }), day))
    throw conflict(postNotHeld(person, post, textOf(day)), 'post', post);
  return subjects({ person, post });
};
