import { pathOf } from '../../asking/when.ts';
import { ThingLink, To } from '../to.tsx';
import type { Span } from './answer.ts';

const LISTS = {
  Zone: 'zones',
  Power: 'powers',
  Chain: 'chains',
  Department: 'departments',
  Section: 'sections',
  Post: 'posts',
  Person: 'people',
} as const;

/** What a span leads to, in words. */
export function nodeText(node: Span['node']): string {
  if (node === null) return '';
  switch (node.__typename) {
    case 'Step':
      return node.delegation
        ? `${node.delegation.zone.name} · ${node.delegation.power.name} · ${node.name}`
        : node.name;
    case 'Delegation':
      return `${node.zone.name} · ${node.power.name}`;
    case 'Certificate':
      return node.number;
    default:
      return 'name' in node ? node.name : '';
  }
}

/** What a span leads to, as a link where it has a page. */
export function SpanNode({ node }: { node: Span['node'] }) {
  if (node === null) return null;
  switch (node.__typename) {
    case 'Zone':
    case 'Power':
    case 'Chain':
    case 'Department':
    case 'Section':
    case 'Post':
    case 'Person':
      return <ThingLink list={LISTS[node.__typename]} thing={node} />;
    case 'Step':
      return node.delegation ? (
        <To path={pathOf('powers', node.delegation.power.code)}>{nodeText(node)}</To>
      ) : (
        node.name
      );
    default:
      return nodeText(node);
  }
}
