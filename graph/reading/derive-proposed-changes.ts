import { changeOfItem, type ItemChange } from '../../domain/adjustment-change.ts';
import type { AdjustmentAction } from '../../domain/adjustment-words.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import { inForce } from '../model/dating.ts';
import { seenWith } from '../model/own.ts';
import type { Derivation } from '../statement/statement.ts';
import type { AskedOn, Reading } from './reading.ts';

/** The items of lists that whoever asks sees, as the commands that carry them out, by list. */
export async function deriveProposedChanges(
  reading: Reading,
  { args }: Derivation,
  codes: readonly string[],
  { day, revision }: AskedOn,
): Promise<ReadonlyMap<string, readonly ItemChange[]>> {
  const params = { codes, day, revision, approved: args['approved'] === true };
  const rows = await reading.read(find(reading), {
    ...params,
    ...(await reading.own(revision)),
    ...(await reading.drafts({ day, revision })),
  });
  const found = Map.groupBy(
    rows.map(([list, ...said]) => [String(list), changeOf(said)] as const),
    ([list]) => list,
  );
  return new Map(codes.map((code) => [code, (found.get(code) ?? []).map(([, change]) => change)]));
}

const [item, said, round] = [name('item'), name('said'), name('round')];

function find({ sight }: Reading): Cypher {
  const seen = sight === 'whole' ? undefined : seenWith(sight, 'AdjustmentItem');
  const isSeen = seen ? cypher` AND ${seen({ thing: item, version: said })}` : cypher``;
  return cypher`UNWIND $codes AS code
    MATCH (list:AdjustmentList {code: code})<-[:VERSION_OF]-(${round}:AdjustmentListVersion)-[:ADJUSTS_ZONE]->(zone:Zone)
    WHERE ${inForce(round)}
    MATCH (list)<-[:ITEM_OF]-(${item}:AdjustmentItem)<-[:VERSION_OF]-(${said}:AdjustmentItemVersion)-[:ADJUSTS_POWER]->(power:Power)
    WHERE ${inForce(said)} AND (NOT $approved OR (${said}.outcome = 'APPROVED' AND ${said}.decidedOn <= $day))${isSeen}
    OPTIONAL MATCH (${round})-[:SIGNED_AS]->(document:Document) WHERE ${round}.signedOn <= $day
    RETURN code, ${said}.action, zone.code, power.code, ${said}.mode,
      coalesce(COLLECT { MATCH (document)<-[:VERSION_OF]-(paper:DocumentVersion) WHERE ${inForce(name('paper'))} RETURN paper.number }[0], document.code)
    ORDER BY code, ${item}.order`;
}

function changeOf([action, zone, power, mode, memorandum]: readonly unknown[]): ItemChange {
  return changeOfItem({
    action: action as AdjustmentAction,
    ...{ zone: String(zone), power: String(power) },
    mode: mode as string | null,
    memorandum: memorandum as string | null,
  });
}
