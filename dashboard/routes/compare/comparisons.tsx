import { useEffect } from 'react';
import { usePinned } from '../../asking/pinned.ts';
import { useAskedList } from '../../asking/use-asked.ts';
import { useView, useWhen } from '../../asking/when.ts';
import {
  CompareDaysDocument,
  type ComparedRecord,
  CompareMomentsDocument,
  CompareWithCatalogueDocument,
  CompareZonesDocument,
} from '../../generated/graphql.ts';
import { useTimeZone, useToday } from '../../parts/about.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { Filters } from '../../parts/filters.tsx';
import { addMonths, readMoment } from '../../words/dates.ts';
import { useZones, ZoneChoice } from '../../parts/zone-choice.tsx';
import { useWords } from '../../words/use-words.ts';
import { DifferenceList } from './difference-list.tsx';
import { Steps } from './step.tsx';

/** The kind of record whose differences are shown; all kinds where none is chosen. */
function useRecords(): { readonly records?: ComparedRecord } {
  const [view] = useView();
  const chosen = view.get('records');
  return chosen ? { records: chosen as ComparedRecord } : {};
}

const A_YEAR = -12;

/** From a day up to the day of the page. */
export function Days() {
  const words = useWords();
  const [view, change] = useView();
  const today = useToday();
  const { asOf } = useWhen();
  const to = asOf ?? today;
  const from = view.get('from') ?? (to === undefined ? undefined : addMonths(to, A_YEAR));
  const records = useRecords();
  const asked = { from: from ?? '', ...(to !== undefined && { to }), ...records };
  const list = useAskedList(CompareDaysDocument, asked, (answer) => answer.compareDays, {
    isAsked: from !== undefined,
    without: ['asOf'],
  });
  return (
    <>
      <div className="filters">
        {from !== undefined && (
          <DayField label={words.from} day={from} onChoose={(day) => change({ from: day })} />
        )}
        <span>{to !== undefined && `${words.to} ${to}`}</span>
        {to !== undefined && today !== undefined && <Steps to={to} today={today} />}
      </div>
      <DifferenceList
        list={list}
        pageOf={(answer) => answer.compareDays}
        file={{ field: 'compareDays', args: asked, without: ['asOf'] }}
      />
    </>
  );
}

/** What the record says of one day, as known at two moments. It needs a token. */
export function Moments() {
  const words = useWords();
  const [view, change] = useView();
  const { knownAt } = useWhen();
  const timeZone = useTimeZone();
  const today = useToday();
  const pinned = usePinned();
  const asked = view.get('text') ?? '';
  const from = readMoment(asked, timeZone);
  const to = knownAt ?? pinned?.at;
  const records = useRecords();
  const given = { from: from ?? '', ...(to && { to }), ...records };
  useEffect(() => {
    // It stands in the address from the start: a link that is copied means the same tomorrow.
    if (!view.has('text') && today !== undefined) change({ text: `${addMonths(today, A_YEAR)} 00:00` });
  });
  const list = useAskedList(CompareMomentsDocument, given, (answer) => answer.compareMoments, {
    isAsked: from !== undefined,
    without: ['knownAt'],
  });
  return (
    <>
      <Filters keys={['text']} textLabel={words.fromMoment} />
      {asked !== '' && from === undefined ? (
        <p className="fault">{words.notAMoment(asked)}</p>
      ) : (
        <DifferenceList
          list={list}
          pageOf={(answer) => answer.compareMoments}
          file={{ field: 'compareMoments', args: given, without: ['knownAt'] }}
        />
      )}
    </>
  );
}

/** From a zone to another one; the first two where none are chosen. */
export function Zones() {
  const words = useWords();
  const [view] = useView();
  const zones = useZones();
  const zone = view.get('zone') ?? zones[0]?.code;
  const other = view.get('other') ?? zones.find(({ code }) => code !== zone)?.code;
  const records = useRecords();
  const asked = { zone: zone ?? '', other: other ?? '', ...records };
  const list = useAskedList(CompareZonesDocument, asked, (answer) => answer.compareZones, {
    isAsked: zone !== undefined && other !== undefined,
  });
  const names = [zone, other].map((code) => zones.find((each) => each.code === code)?.name ?? code);
  return (
    <>
      <Filters keys={['zone', 'other']} hasText={false}>
        <ZoneChoice name="zone" label={words.zone} />
        <ZoneChoice name="other" label={words.otherZone} />
      </Filters>
      <p>{names.join(' → ')}</p>
      <DifferenceList
        list={list}
        pageOf={(answer) => answer.compareZones}
        file={{ field: 'compareZones', args: asked }}
      />
    </>
  );
}

/** What a zone holds beside what the guidance catalogue of its class lists. */
export function Catalogue() {
  const words = useWords();
  const [view] = useView();
  const zones = useZones();
  const zone = view.get('zone') ?? zones[0]?.code;
  const asked = { zone: zone ?? '' };
  const list = useAskedList(CompareWithCatalogueDocument, asked, (answer) => answer.compareWithCatalogue, {
    isAsked: zone !== undefined,
  });
  return (
    <>
      <Filters keys={['zone']} hasText={false}>
        <ZoneChoice name="zone" label={words.zone} />
      </Filters>
      <p>{zones.find(({ code }) => code === zone)?.name}</p>
      <DifferenceList
        list={list}
        pageOf={(answer) => answer.compareWithCatalogue}
        file={{ field: 'compareWithCatalogue', args: asked }}
      />
    </>
  );
}
