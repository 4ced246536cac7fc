import { STILL } from '../../domain/days.ts';
import { codeTaken } from '../../domain/messages/access.ts';
import * as organisation from '../../domain/messages/organisation.ts';
import {
  checkCode,
  checkName,
  conflict,
  dayOf,
  need,
  textOf,
  type Command,
  type Optional,
} from './command.ts';

/** A person comes to be known, as of every day: what holds from a day is what they hold. */
export const registerPerson: Command<{ readonly code: string; readonly name: string }> = async (
  worksheet,
  { code, name },
) => {
  const values = { code: checkCode(code), name: checkName(name) };
  if (await worksheet.isTaken('Person', code)) throw conflict(codeTaken(code), 'code', code);
  await worksheet.begin('Person', values);
  return [{ type: 'Person', code }];
};

export interface CertificateInput {
  readonly number: string;
  readonly person: string;
  readonly validTo?: Optional<string>;
}

/** A person gets an enforcement certificate. */
export const issueCertificate: Command<CertificateInput> = async (
  worksheet,
  { number, person, validTo },
  day,
) => {
  await need(worksheet, 'Person', person, 'person');
  const period = { validFrom: day, validTo: dayOf(validTo, 'validTo') ?? STILL };
  const values = { number: checkCode(number, 'number'), person, ...period };
  if (!(await worksheet.mayName('Certificate', number)) && (await worksheet.isTaken('Certificate', number)))
    throw conflict(codeTaken(number), 'number', number);
  await worksheet.begin('Certificate', values);
  return [
    { type: 'Certificate', code: number },
    { type: 'Person', code: person },
  ];
};

/** An enforcement certificate is valid no more. */
export const revokeCertificate: Command<{ readonly number: string }> = async (worksheet, { number }, day) => {
  const rows = await need(worksheet, 'Certificate', number, 'number');
  if (!worksheet.endAll(rows, day))
    throw conflict(organisation.certificateNotValid(number, textOf(day)), 'number', number);
  const people = new Set(rows.map(({ values }) => String(values['person'])));
  return [{ type: 'Certificate', code: number }, ...[...people].map((code) => ({ type: 'Person', code }))];
};
