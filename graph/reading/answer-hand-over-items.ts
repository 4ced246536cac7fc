import { joinKey } from '../../domain/keys.ts';
import type { Item } from '../hand-over/find-plan.ts';
import type { Candidate } from '../hand-over/pick-successors.ts';
import { candidateSentence, itemSentence, type CandidateSaid } from '../hand-over/sentences.ts';
import { projectBeside } from '../statement/project.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { nameThings } from './name-things.ts';
import type { Reading, When } from './reading.ts';

type Named = Readonly<Record<string, unknown>>;
type Fields = readonly SelectedField[];

interface About {
  readonly when: When;
  readonly overload: number;
}

/** What is asked of what is left: one statement for the things that it names, one for each list of candidates. */
export async function answerHandOverItems(
  reading: Reading,
  items: readonly Item[],
  about: About,
  fields: Fields,
): Promise<readonly unknown[]> {
  const [named, candidates] = await Promise.all([
    nameThings(reading, 'HandOverItem', items.map(codesOf), about.when, namesOfItem(fields)),
    answerCandidates(reading, items, about, fields),
  ]);
  return items.map((item, place) => {
    const things = named[place] ?? {};
    const plain = {
      role: item.seat.role,
      state: item.state,
      unfit: item.unfit,
      leftBecause: item.left,
      get message() {
        const called = {
          zone: calledIn(things, 'zone'),
          power: calledIn(things, 'power'),
          step: `${item.seat.step.order}“${nameIn(things, 'step') ?? ''}”`,
        };
        return itemSentence(reading.language, item, called, candidates.called(item.candidates[0]));
      },
    };
    return projectBeside({ ...things, ...candidates.of(item) }, fields, plain);
  });
}

const codesOf = ({ seat: { delegation, step, duty } }: Item) => ({
  ...{ zone: delegation.zone, power: delegation.power },
  step: joinKey([delegation.zone, delegation.power, String(step.order)]),
  ...duty.named,
});

const isCandidates = ({ field }: SelectedField): boolean => field === 'pick' || field === 'candidates';

/** What is asked of candidates, by item, under the names of the answer; and how they are called in sentences. */
async function answerCandidates(reading: Reading, items: readonly Item[], about: About, fields: Fields) {
  const asked = fields.filter(isCandidates);
  const isSentenceAsked = fields.some(({ field }) => field === 'message');
  const answered = await Promise.all(
    asked.map(async (selected) => {
      const shown = (item: Item) => (selected.field === 'pick' ? picksOf(item) : item.candidates);
      const names = await nameAll(
        reading,
        items.flatMap(shown),
        about.when,
        namesOfCandidate(selected.fields),
      );
      return { selected, shown, names };
    }),
  );
  const picks = isSentenceAsked ? items.flatMap(picksOf) : [];
  const names = await nameAll(reading, picks, about.when, NAME_OF_PERSON);
  return {
    of: (item: Item): Named =>
      Object.fromEntries(
        answered.map(({ selected, shown, names: found }) => {
          const all = shown(item).map((each) =>
            answerCandidate(reading, item, each, found, about, selected.fields),
          );
          return [selected.key, selected.field === 'pick' ? (all[0] ?? null) : all];
        }),
      ),
    called: (candidate: Candidate | undefined): string =>
      candidate ? calledIn(names.get(keyOf(candidate)) ?? {}, 'person') : '',
  };
}

const picksOf = ({ state, candidates }: Item): readonly Candidate[] =>
  state === 'TAKEN' ? candidates.slice(0, 1) : [];

const keyOf = ({ contender: { person, post } }: Candidate): string => joinKey([person, post.post]);

/** Each person with each post once. */
async function nameAll(
  reading: Reading,
  candidates: readonly Candidate[],
  when: When,
  fields: Fields,
): Promise<ReadonlyMap<string, Named>> {
  const rows = new Map(
    candidates.map((each) => [
      keyOf(each),
      { person: each.contender.person, post: each.contender.post.post },
    ]),
  );
  const named = await nameThings(reading, 'HandOverCandidate', [...rows.values()], when, fields);
  return new Map([...rows.keys()].map((key, place) => [key, named[place] ?? {}]));
}

function answerCandidate(
  reading: Reading,
  { seat: { role } }: Item,
  candidate: Candidate,
  names: ReadonlyMap<string, Named>,
  { overload }: About,
  fields: Fields,
): Named {
  const { contender, more, loadAfter } = candidate;
  const things = names.get(keyOf(candidate)) ?? {};
  const load = contender.of.seen[role];
  const isFull = role === 'STAFF' && loadAfter === overload;
  const said: Omit<CandidateSaid, 'person' | 'post'> = {
    load,
    loadAfter: load + more,
    reasonsFor: contender.reasons,
    reasonsAgainst: isFull ? [...contender.doubts, 'AT_LIMIT'] : contender.doubts,
  };
  return projectBeside(things, fields, {
    ...said,
    get message() {
      const called = { person: calledIn(things, 'person'), post: calledIn(things, 'post') };
      return candidateSentence(reading.language, { ...called, ...said });
    },
  });
}

/** No name of the schema begins so: it stands beside whatever the request asks. */
const sentenceKey = (name: string): string => `: ${name}`;

const plainField = (typeName: string, field: string): SelectedField => ({
  ...{ key: field, field, typeName },
  fields: [],
});

const nameField = (typeName: string, field: string, type: string): SelectedField => ({
  ...{ key: sentenceKey(field), field, typeName },
  fields: type === 'Step' ? [plainField(type, 'name')] : [plainField(type, 'code'), plainField(type, 'name')],
});

const NAME_OF_PERSON: Fields = [nameField('HandOverCandidate', 'person', 'Person')];

/** Those of the fields that lead to things of the graph, and the names of some for a sentence; the same list for the same fields. */
function namesFor(isThing: (field: string) => boolean, forSentence: Fields): (fields: Fields) => Fields {
  const kept = new WeakMap<Fields, Fields>();
  return (fields) => {
    let asked = kept.get(fields);
    if (!asked) {
      const isSentenceAsked = fields.some(({ field }) => field === 'message');
      asked = [...fields.filter(({ field }) => isThing(field)), ...(isSentenceAsked ? forSentence : [])];
      kept.set(fields, asked);
    }
    return asked;
  };
}

const THINGS = ['zone', 'power', 'step', 'department', 'leader', 'section', 'post', 'staff'];

const namesOfItem = namesFor(
  (field) => THINGS.includes(field),
  [
    nameField('HandOverItem', 'zone', 'Zone'),
    nameField('HandOverItem', 'power', 'Power'),
    nameField('HandOverItem', 'step', 'Step'),
  ],
);

const namesOfCandidate = namesFor(
  (field) => field === 'person' || field === 'post',
  [...NAME_OF_PERSON, nameField('HandOverCandidate', 'post', 'Post')],
);

interface Thing {
  readonly code?: string;
  readonly name?: string;
}

const thingIn = (things: Named, name: string): Thing | null | undefined =>
  things[sentenceKey(name)] as Thing | null | undefined;

const nameIn = (things: Named, name: string): string | undefined => thingIn(things, name)?.name;

const calledIn = (things: Named, name: string): string => {
  const thing = thingIn(things, name);
  return thing ? `${thing.name}(${thing.code})` : '';
};
