import type { AuditKind, Finding, Severity } from './findings.ts';

/**
 * Findings as they leave a thread: a city has tens of thousands of them, and as objects they keep whoever takes them longer than
 * everything else does.
 */
export interface PackedFindings {
  /** `WIDTH` a finding: places in `texts`, `NOTHING` where it says nothing, and the step as it is. */
  readonly numbers: Int32Array;
  /** Each once. */
  readonly texts: readonly string[];
}

const NOTHING = -1;
const WIDTH = 11;

export function packFindings(findings: readonly Finding[]): PackedFindings {
  const places = new Map<string, number>();
  const placeOf = (text: string | null): number => {
    if (text === null) return NOTHING;
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const numbers = new Int32Array(findings.length * WIDTH);
  findings.forEach(({ kind, severity, zone, power, step, chain, person, element, subject, detail }, at) => {
    const texts = [kind, severity, zone, power, chain, person, element, subject?.type, subject?.code, detail];
    numbers.set([step ?? NOTHING, ...texts.map((text) => placeOf(text ?? null))], at * WIDTH);
  });
  return { numbers, texts: [...places.keys()] };
}

export function unpackFindings({ numbers, texts }: PackedFindings): readonly Finding[] {
  const textAt = (at: number): string | null => texts[numbers[at] as number] ?? null;
  return Array.from({ length: numbers.length / WIDTH }, (_, place): Finding => {
    const at = place * WIDTH;
    const step = numbers[at] as number;
    const [type, code] = [textAt(at + 8), textAt(at + 9)];
    return {
      kind: textAt(at + 1) as AuditKind,
      severity: textAt(at + 2) as Severity,
      zone: textAt(at + 3),
      power: textAt(at + 4),
      step: step === NOTHING ? null : step,
      chain: textAt(at + 5),
      person: textAt(at + 6),
      element: textAt(at + 7),
      subject: type === null || code === null ? null : { type, code },
      detail: textAt(at + 10),
    };
  });
}
