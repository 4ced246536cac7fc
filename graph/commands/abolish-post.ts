import { conflict, need, textOf, type Command } from './command.ts';
import * as organisation from '../../domain/messages/organisation.ts';

/** The post is no more, and nobody holds it. The responsibilities that name it stay: audits find them. */
export const abolishPost: Command<{ readonly post: string }> = async (worksheet, { post }, day) => {
  const rows = await need(worksheet, 'Post', post, 'post');
  if (!worksheet.endAll(rows, day))
    throw conflict(organisation.isNoMore('Post', post, textOf(day)), 'post', post);
  const memberships = await worksheet.find('Membership', { post });
  worksheet.endAll(memberships, day);
  const people = new Set(memberships.filter((row) => row.validTo > day).map(({ code }) => code));
  return [{ type: 'Post', code: post }, ...[...people].map((code) => ({ type: 'Person', code }))];
};
