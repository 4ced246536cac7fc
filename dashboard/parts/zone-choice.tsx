import { useAsked } from '../asking/use-asked.ts';
import { ZoneListDocument } from '../generated/graphql.ts';
import { FacetSelect } from './filters.tsx';

/** The zones of the day, as far as the first page has them. */
export function useZones() {
  const answer = useAsked(ZoneListDocument, {});
  return (answer.data?.zones.edges ?? []).map(({ node }) => node);
}

/** A zone to be chosen. */
export function ZoneChoice({ name, label }: { name: string; label: string }) {
  const zones = useZones();
  const choices = zones.map((zone) => [zone.code, zone.name, null] as const);
  return <FacetSelect name={name} label={label} choices={choices} />;
}
