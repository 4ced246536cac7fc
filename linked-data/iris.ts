/** The kinds of thing that have an address of their own. */
export type KindName =
  'power' | 'chain' | 'organization' | 'section' | 'post' | 'person' | 'law' | 'document';

/** `10-1` of `/id/law/NAME#article/10-1`: characters with a meaning in addresses are written by their codes. */
const part = encodeURIComponent;

/**
 * The IRIs of things: `BASE/id/KIND/CODE`, which is also where they are told about. What belongs to one thing alone
 * has its IRI below that of the thing (`#delegation/ZONE`), so each of them leads somewhere.
 */
export class Iris {
  readonly base: string;

  /** The address of the service, without a slash at its end. */
  constructor(base: string) {
    this.base = base;
  }

  get context(): string {
    return `${this.base}/id/context.jsonld`;
  }

  /** A term of our own, or a fixed word. */
  term(name: string): string {
    return `${this.base}/id/vocabulary#${name}`;
  }

  thing(kind: KindName, code: string): string {
    return `${this.base}/id/${kind}/${part(code)}`;
  }

  article(law: string, number: string): string {
    return `${this.thing('law', law)}#article/${part(number)}`;
  }

  requirement(power: string, element: string): string {
    return `${this.thing('power', power)}#requirement/${part(element)}`;
  }

  delegation(power: string, zone: string): string {
    return `${this.thing('power', power)}#delegation/${part(zone)}`;
  }

  step(power: string, zone: string, order: number): string {
    return `${this.thing('power', power)}#step/${part(zone)}/${order}`;
  }
}

/** The kind and code of a path such as `/id/power/P1`; undefined where it is none, or not rightly encoded. */
export function readPath(path: string): { readonly kind: string; readonly code: string } | undefined {
  const [, kind, encoded] = /^\/id\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (kind === undefined || encoded === undefined) return undefined;
  try {
    return { kind, code: decodeURIComponent(encoded) };
  } catch {
    return undefined;
  }
}
