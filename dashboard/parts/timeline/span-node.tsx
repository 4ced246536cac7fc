import { pathOf } from '../../asking/when.ts';
import { LIST_OF } from '../list-of.ts';
import { ThingLink, To } from '../to.tsx';
import type { Span } from './answer.ts';

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
  if (node.__typename === 'Step' && node.delegation)
    return <To path={pathOf('powers', node.delegation.power.code)}>{nodeText(node)}</To>;
  const list = LIST_OF[node.__typename];
  if (list === undefined || !('code' in node)) return nodeText(node);
  return <ThingLink list={list} thing={node} />;
}
