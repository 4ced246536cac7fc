import { describe, expect, it } from 'vitest';
import { STILL } from '../../domain/days.ts';
import {
  FILING_TABLE,
  TRANSFER_TABLE,
  handedBy,
  receivedFrom,
  stateOf,
  type TransferRow,
} from '../../domain/states.ts';
import { termsOf } from '../../domain/terms.ts';

const handed = (handedOn: number, given: Partial<TransferRow> = {}): TransferRow => ({
  ...{ handedOn, isPart: false, receivedOn: null, refusedOn: null },
  ...given,
});
const [FIRST, SECOND] = termsOf([
  { validFrom: 20150101, validTo: 20160101 },
  { validFrom: 20160601, validTo: STILL },
]);
const TERMS = termsOf([
  { validFrom: 20150101, validTo: 20160101 },
  { validFrom: 20160601, validTo: STILL },
]);

describe('what is owed for a power', () => {
  const stateOn = (rows: readonly TransferRow[], on: number, term = FIRST) => {
    if (!term) throw new Error('there is a term');
    const ofTerm = handedBy(rows, term, on);
    return [stateOf(TRANSFER_TABLE, ofTerm, on), receivedFrom(ofTerm, on)];
  };

  it('is received from the day of that on, and handed before', () => {
    const rows = [handed(20151012, { receivedOn: 20151015 })];
    expect([20151011, 20151012, 20151014, 20151015].map((day) => stateOn(rows, day))).toEqual([
      ...[
        ['OWED', null],
        ['HANDED', null],
        ['HANDED', null],
        ['RECEIVED', 20151015],
      ],
    ]);
  });

  it('stays received in whole when a second copy is refused', () => {
    const rows = [handed(20151012, { receivedOn: 20151015 }), handed(20151020, { refusedOn: 20151021 })];
    expect(stateOn(rows, 20151022)).toEqual(['RECEIVED', 20151015]);
  });

  it('is not received by a part, nor by what was refused', () => {
    expect(stateOn([handed(20151012, { isPart: true, receivedOn: 20151015 })], 20151016)).toEqual([
      'IN_PART',
      null,
    ]);
    const refused = [handed(20151012, { receivedOn: 20151015, refusedOn: 20151016 })];
    expect(stateOn(refused, 20151015)).toEqual(['RECEIVED', 20151015]);
    expect(stateOn(refused, 20151016)).toEqual(['REFUSED', null]);
  });

  it('is owed again in a new term; what was handed between two counts for the one to come', () => {
    const rows = [handed(20151012, { receivedOn: 20151015 })];
    expect(stateOn(rows, 20160601, SECOND)).toEqual(['OWED', null]);
    const between = [handed(20160301, { receivedOn: 20160302 })];
    expect(stateOn(between, 20160601, SECOND)).toEqual(['RECEIVED', 20160302]);
  });
});

describe('a filing', () => {
  const stateOn = (on: number, given = {}) =>
    stateOf(
      FILING_TABLE,
      { ...{ filedOn: 20151020, acceptedOn: null, returnedOn: null, terms: TERMS }, ...given },
      on,
    );

  it('is accepted, or returned, from that day on', () => {
    const days = { acceptedOn: 20151022, returnedOn: 20151025 };
    expect([20151020, 20151022, 20151024, 20151025].map((day) => stateOn(day, days))).toEqual([
      ...['FILED', 'ACCEPTED', 'ACCEPTED', 'RETURNED'],
    ]);
  });

  it('is void on the day on which its term ends, whatever became of it', () => {
    expect([20151231, 20160101, 20160601].map((day) => stateOn(day, { acceptedOn: 20151022 }))).toEqual([
      ...['ACCEPTED', 'VOID', 'VOID'],
    ]);
    expect(stateOn(20160301, { filedOn: 20160201 })).toBe('FILED');
  });

  it('of no delegation is never void', () => {
    expect(stateOn(20170101, { terms: null })).toBe('FILED');
    expect(stateOn(20170101, { terms: [] })).toBe('VOID');
  });
});
