import { dayFromIso } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import { momentFromIso } from '../../domain/moments.ts';
import type { Bilingual } from '../../domain/language.ts';
import { dayNeeded, momentNeeded } from '../../domain/messages/documents.ts';
import * as http from '../../domain/messages/http.ts';
import { changesMessages } from '../../domain/messages/changes.ts';

/** The day and the moment that the query of an address names. */
export function askedWhen(query: string): { readonly asOf?: string; readonly knownAt?: number } {
  const given = new URLSearchParams(query);
  for (const name of given.keys()) {
    if (name !== 'asOf' && name !== 'knownAt') throw refusal(name, given.get(name), http.noParameter(name));
    if (given.getAll(name).length > 1) throw refusal(name, given.getAll(name), http.givenTwice(name));
  }
  return { ...dayOf(given.get('asOf')), ...momentOf(given.get('knownAt')) };
}

function dayOf(asOf: string | null): { readonly asOf?: string } {
  if (asOf === null) return {};
  if (dayFromIso(asOf) !== undefined) return { asOf };
  throw refusal('asOf', asOf, changesMessages.at('asOf', dayNeeded(JSON.stringify(asOf))));
}

function momentOf(text: string | null): { readonly knownAt?: number } {
  if (text === null) return {};
  // The + of an offset means a blank in an address unless it is written as %2B; no moment has a blank.
  const knownAt = momentFromIso(text.replace(' ', '+'));
  if (knownAt !== undefined) return { knownAt };
  throw refusal('knownAt', text, changesMessages.at('knownAt', momentNeeded(JSON.stringify(text))));
}

const refusal = (argument: string, value: unknown, message: Bilingual) =>
  new Refusal('invalid', message, { argument, value });
