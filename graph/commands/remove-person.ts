import { need, type Command } from './command.ts';

/** A person's memberships and certificates end. The responsibilities that name the person stay: audits find them. */
export const removePerson: Command<{ readonly person: string }> = async (worksheet, { person }, day) => {
  await need(worksheet, 'Person', person, 'person');
  const memberships = await worksheet.find('Membership', { person });
  const certificates = await worksheet.find('Certificate', { person });
  worksheet.endAll([...memberships, ...certificates], day);
  return [{ type: 'Person', code: person }];
};
