import type { RecordKind } from '../import/record-kind.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';
import { OPERATIONAL } from '../record/operational.ts';
import { versionLabels } from '../record/touched.ts';
import type { StoredNode } from './stored-node.ts';

/** What a node is, and the labels that it has as that. */
export type NodeRole =
  | { readonly is: 'thing' | 'version'; readonly kind: RecordKind; readonly labels: readonly string[] }
  | { readonly is: 'change' | 'operational'; readonly labels: readonly [string] };

const ROLES: readonly NodeRole[] = [
  ...RECORD_KINDS.flatMap((kind): readonly NodeRole[] => {
    const { label, identity } = kind;
    const version: NodeRole = { is: 'version', kind, labels: versionLabels(kind) };
    return identity
      ? [{ is: 'thing', kind, labels: [label, ...(identity.labels ?? [])] }, version]
      : [version];
  }),
  { is: 'change', labels: ['Change'] },
  ...Object.keys(OPERATIONAL).map((label): NodeRole => ({ is: 'operational', labels: [label] })),
];

const textOf = (labels: readonly string[]): string => [...labels].sort().join(' ');
const byLabels: ReadonlyMap<string, NodeRole> = new Map(ROLES.map((role) => [textOf(role.labels), role]));

/**
 * What a node is, by its labels; where they are not those of anything, by those that it has and by what it leads to and
 * what leads to it: somebody took one off, or put one on. Undefined where nothing tells.
 */
export function roleOf(node: StoredNode): NodeRole | undefined {
  return byLabels.get(textOf(node.labels)) ?? likeliest(node);
}

function likeliest(node: StoredNode): NodeRole | undefined {
  let best: NodeRole | undefined;
  let most = 0;
  for (const role of ROLES) {
    const signs = signsOf(role, node);
    if (signs > most) [best, most] = [role, signs];
  }
  return best;
}

/** How much speaks for a role: what a node hangs on and what hangs on it more than labels, which anybody can put there. */
function signsOf(role: NodeRole, node: StoredNode): number {
  const labels = role.labels.filter((label) => node.labels.includes(label)).length;
  const isMain = node.labels.includes(role.labels[0] ?? '') ? 1 : 0;
  return (
    labels +
    isMain +
    4 * (role.is === 'thing' || role.is === 'version' ? tiesOf(role, node) : ownOf(role, node))
  );
}

function tiesOf({ is, kind }: NodeRole & { readonly kind: RecordKind }, node: StoredNode): number {
  const leads = (type: string, label: string): boolean =>
    node.links.some((link) => link.type === type && link.labels.includes(label));
  if (is === 'thing') {
    const ofKind = node.versions.some(({ labels }) => labels.includes(`${kind.label}Version`));
    const own = (kind.identity?.links ?? []).some(({ type, label }) => leads(type, label));
    return Number(ofKind) + Number(own);
  }
  const { anchor } = kind;
  return Number(anchor ? leads(anchor.type, anchor.label) : leads('VERSION_OF', kind.label));
}

/** By the properties that only such a node has. */
function ownOf({ is, labels }: NodeRole, { properties }: StoredNode): number {
  if (is === 'change') return 'previousHash' in properties || 'operation' in properties ? 1 : 0;
  const shape = OPERATIONAL[labels[0] ?? ''] ?? {};
  const names = Object.keys(properties);
  return names.length > 0 && names.length >= 2 && names.every((name) => name in shape) ? 1 : 0;
}
