/**
 * Labels of nodes that are no record but what the service keeps beside it: locks, leases, what was migrated. They are
 * in no digest; `verify` counts them, looks at their shape and never takes them away. What else is to be kept in the
 * graph and is no record is declared here.
 */
export const OPERATIONAL: Readonly<Record<string, Shape>> = {
  Head: {
    key: is('head'),
    revision: isWhole,
    at: optional(isWhole),
    hash: optional(isText),
    locks: optional(isWhole),
    pendingRevision: optional(isWhole),
    pendingWriter: optional(isWriter),
    pendingUntil: optional(isLease),
    pendingBatch: optional(isWhole),
  },
  Migration: { number: isWhole, name: isText, checksum: isText, at: (value) => value !== undefined },
  MigrationLock: {
    key: is('lock'),
    asked: optional(isWhole),
    owner: optional(isText),
    until: optional(isLease),
  },
};

/** What each property must be; there are no others. */
export type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

/** The names of properties that are not as the shape has them. */
export function unshapely(shape: Shape, properties: Readonly<Record<string, unknown>>): readonly string[] {
  const names = new Set([...Object.keys(shape), ...Object.keys(properties)]);
  return [...names].filter((name) => !(shape[name]?.(properties[name]) ?? false));
}

function is(text: string): (value: unknown) => boolean {
  return (value) => value === text;
}

function optional(check: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === undefined || check(value);
}

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** No lease is for longer than minutes: one that ends in years would keep others away for as long. */
function isLease(value: unknown): boolean {
  return isWhole(value) && Number(value) < Date.now() + 86_400_000;
}

/** Who writes, as the head says it. */
function isWriter(value: unknown): boolean {
  try {
    const writer: unknown = JSON.parse(String(value));
    return typeof writer === 'object' && writer !== null && 'pid' in writer;
  } catch {
    return false;
  }
}
