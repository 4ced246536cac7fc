import { once } from '../../domain/once.ts';
import type { View } from '../../columns/view.ts';
import { sightOf, type Reader, type SightOn } from '../sight.ts';
import { fieldOf, type Field } from './candidates.ts';
import { candidatureOf } from './find-candidatures.ts';
import { departmentOf } from './find-department.ts';
import { findDuties } from './find-duties.ts';
import { findLeaving, type Leaving } from './find-leaving.ts';
import { Places } from './find-places.ts';
import { poolOf } from './find-pools.ts';
import { findSeats, holderOf, type Seat } from './find-seats.ts';
import { isOfOtherZone, itemsOf, type Opened } from './items.ts';
import { toldItem, type ToldItem } from './told-item.ts';

export interface PlanAsked extends Pick<Leaving, 'type' | 'code'> {
  /** More responsibilities than this are too many for one person. */
  readonly overload: number;
}

/** Who takes what is left, as far as the reader sees it. */
export interface Plan extends Pick<Leaving, 'type' | 'code' | 'isThere'> {
  readonly items: readonly ToldItem[];
}

/** Null where there is nothing of that code. */
export function findPlan(view: View, asked: PlanAsked, reader: Reader): Plan | null {
  const sight = sightOf(view.city, view.revision, reader).on(view.day);
  const leaving = findLeaving(view, asked, sight);
  if (!leaving) return null;
  const places = new Places(view);
  const seats = findSeats(findDuties(view, leaving, sight), leaving, places);
  const items = itemsOf(openSeats(view, seats, { leaving, places, sight }), asked.overload);
  return {
    ...{ type: leaving.type, code: leaving.code, isThere: leaving.isThere },
    items: items.map((item) => toldItem(item, { leaving, places, overload: asked.overload })),
  };
}

interface Around {
  readonly leaving: Leaving;
  readonly places: Places;
  readonly sight: SightOn;
}

function openSeats(
  view: View,
  seats: readonly Seat[],
  { leaving, places, sight }: Around,
): readonly Opened[] {
  const poolIn = once((department: string) => poolOf(view, department, leaving));
  const candidature = once((person: string) => candidatureOf(view, person, sight));
  return seats.map((seat) => {
    const department = departmentOf(seat, places);
    const pool = department === null ? undefined : poolIn(department);
    const isBarred = seat.isCovered || !pool || isOfOtherZone(seat, pool);
    const holder = holderOf(seat);
    const posts = new Set(holder === null ? [] : places.officesOf(holder).map(({ post }) => post));
    const field: Field = isBarred ? NOBODY : fieldOf(seat, pool, candidature, posts);
    return { seat, department, pool, field };
  });
}

const NOBODY: Field = { contenders: [], barred: [] };
