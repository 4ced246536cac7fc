import { NONE } from '../columns/ints.ts';
import { heldOn } from './delegations.ts';
import type { Affair, MatterRule } from './matter.ts';
import { publishedOn } from './published.ts';
import { coveringOn } from './standings.ts';

/** 授权委托公告: the document of each standing that covers anything is published. */
export const standingNotice: MatterRule = {
  matter: 'STANDING_NOTICE',
  *each(view) {
    const { city } = view;
    const table = city.table('Standing');
    const column = (name: string) => table.column(name);
    const covering = coveringOn(view);
    const rows = new Set(heldOn(view).flatMap((held) => covering(held)));
    const places = city.things('Department').places;
    const together = Map.groupBy(rows, (row) =>
      ['document', 'zone', 'power'].map((name) => column(name).at(row)).join(' '),
    );
    for (const same of together.values()) {
      const grantors = same.map((row) => column('grantor').at(row));
      const owedBy = grantors.reduce((one, other) =>
        placeOf(places, other) < placeOf(places, one) ? other : one,
      );
      for (const row of same) {
        const [document, power] = [column('document').at(row), column('power').at(row)];
        const published = publishedOn(view, document);
        const s0 = table.validFrom.at(row);
        yield {
          ...{ zone: column('zone').at(row), ...(power === NONE ? {} : { power }) },
          ...{ subject: { label: 'Document', thing: document }, owedBy, owedTo: [] },
          ...{ s0, madeOn: published === null ? null : Math.max(s0, published) },
        } satisfies Affair;
      }
    }
  },
};

const placeOf = (places: Int32Array, thing: number): number => places[thing] ?? 0;
