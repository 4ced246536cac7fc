import { joinKey } from '../../domain/keys.ts';
import type { ToldCandidate, ToldItem } from '../../questions/hand-over/told-item.ts';
import { candidateSentence, itemSentence } from '../hand-over/sentences.ts';
import { projectBeside } from '../statement/project.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { auditTypes } from '../model/audits.ts';
import type { Fields } from '../statement/kept-fields.ts';
import { nameThings } from '../reading/name-things.ts';
import type { Reading, When } from '../reading/reading.ts';
import { inSentence, sentenceField, thingFields } from './sentence-names.ts';

type Named = Readonly<Record<string, unknown>>;

/** What is asked of what is left: one statement for the things that it names, one for each list of candidates. */
export async function answerHandOverItems(
  reading: Reading,
  items: readonly ToldItem[],
  when: When,
  fields: Fields,
): Promise<readonly unknown[]> {
  const [named, candidates] = await Promise.all([
    nameThings(reading, 'HandOverItem', items.map(codesOf), when, namesOfItem(fields)),
    answerCandidates(reading, items, when, fields),
  ]);
  return items.map((item, place) => {
    const things = named[place] ?? {};
    const plain = {
      role: item.role,
      state: item.state,
      unfit: item.unfit,
      leftBecause: item.left,
      get message() {
        const called = {
          zone: calledIn(things, 'zone'),
          power: calledIn(things, 'power'),
          step: `${item.step}“${inSentence(things, 'step')?.name ?? ''}”`,
        };
        return itemSentence(reading.language, item, called, candidates.called(item.candidates[0]));
      },
    };
    return projectBeside({ ...things, ...candidates.of(item) }, fields, plain);
  });
}

const codesOf = ({ zone, power, step, named }: ToldItem) => ({
  ...{ zone, power },
  step: joinKey([zone, power, String(step)]),
  ...named,
});

const isCandidates = ({ field }: SelectedField): boolean => field === 'pick' || field === 'candidates';

/** What is asked of candidates, by item, under the names of the answer; and how they are called in sentences. */
async function answerCandidates(reading: Reading, items: readonly ToldItem[], when: When, fields: Fields) {
  const asked = fields.filter(isCandidates);
  const isSentenceAsked = fields.some(({ field }) => field === 'message');
  const answered = await Promise.all(
    asked.map(async (selected) => {
      const shown = (item: ToldItem) => (selected.field === 'pick' ? picksOf(item) : item.candidates);
      const names = await nameAll(reading, items.flatMap(shown), when, namesOfCandidate(selected.fields));
      return { selected, shown, names };
    }),
  );
  const picks = isSentenceAsked ? items.flatMap(picksOf) : [];
  const names = await nameAll(reading, picks, when, NAME_OF_PERSON);
  return {
    of: (item: ToldItem): Named =>
      Object.fromEntries(
        answered.map(({ selected, shown, names: found }) => {
          const all = shown(item).map((each) => answerCandidate(reading, each, found, selected.fields));
          return [selected.key, selected.field === 'pick' ? (all[0] ?? null) : all];
        }),
      ),
    called: (candidate: ToldCandidate | undefined): string =>
      candidate ? calledIn(names.get(keyOf(candidate)) ?? {}, 'person') : '',
  };
}

const picksOf = ({ state, candidates }: ToldItem): readonly ToldCandidate[] =>
  state === 'TAKEN' ? candidates.slice(0, 1) : [];

const keyOf = ({ person, post }: ToldCandidate): string => joinKey([person, post]);

/** Each person with each post once. */
async function nameAll(
  reading: Reading,
  candidates: readonly ToldCandidate[],
  when: When,
  fields: Fields,
): Promise<ReadonlyMap<string, Named>> {
  const rows = new Map(candidates.map((each) => [keyOf(each), { person: each.person, post: each.post }]));
  const named = await nameThings(reading, 'HandOverCandidate', [...rows.values()], when, fields);
  return new Map([...rows.keys()].map((key, place) => [key, named[place] ?? {}]));
}

function answerCandidate(
  reading: Reading,
  candidate: ToldCandidate,
  names: ReadonlyMap<string, Named>,
  fields: Fields,
): Named {
  const things = names.get(keyOf(candidate)) ?? {};
  const { load, loadAfter, reasonsFor, reasonsAgainst } = candidate;
  const said = { load, loadAfter, reasonsFor, reasonsAgainst };
  return projectBeside(things, fields, {
    ...said,
    get message() {
      const called = { person: calledIn(things, 'person'), post: calledIn(things, 'post') };
      return candidateSentence(reading.language, { ...called, ...said });
    },
  });
}

const CODE_AND_NAME = ['code', 'name'];
const NAME_OF_PERSON: Fields = [sentenceField('HandOverCandidate', 'person', 'Person', ...CODE_AND_NAME)];

const namesOfItem = thingFields(
  (field) => Object.hasOwn(auditTypes.HandOverItem.fields, field),
  [
    sentenceField('HandOverItem', 'zone', 'Zone', ...CODE_AND_NAME),
    sentenceField('HandOverItem', 'power', 'Power', ...CODE_AND_NAME),
    sentenceField('HandOverItem', 'step', 'Step', 'name'),
  ],
);

const namesOfCandidate = thingFields(
  (field) => field === 'person' || field === 'post',
  [...NAME_OF_PERSON, sentenceField('HandOverCandidate', 'post', 'Post', ...CODE_AND_NAME)],
);

const calledIn = (things: Named, field: string): string => {
  const thing = inSentence(things, field);
  return thing ? `${thing.name}(${thing.code})` : '';
};
