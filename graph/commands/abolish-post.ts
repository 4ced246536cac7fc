import { need, type Command } from './command.ts';

/** Nobody holds the post any more. The responsibilities that name it stay: audits find them. */
export const abolishPost: Command<{ readonly post: string }> = async (worksheet, { post }, day) => {
  await need(worksheet, 'Post', post, 'post');
  const memberships = await worksheet.find('Membership', { post });
  worksheet.endAll(memberships, day);
  const people = new Set(memberships.filter((row) => row.validTo > day).map(({ code }) => code));
  return [{ type: 'Post', code: post }, ...[...people].map((code) => ({ type: 'Person', code }))];
};
