/** The sample city's answers, in the flat form of expected.json, made out of what the contract's documents answer. */

type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- answers of documents have the shape of their document

const WORDS: Readonly<Record<string, string>> = {
  LICENSE: '行政许可',
  PENALTY: '行政处罚',
  COERCION: '行政强制',
  INSPECTION: '行政检查',
};

const code = (thing: Json | null): string | null => thing?.['code'] ?? null;

export const flatTrace = (power: Json) => ({
  code: power['code'],
  name: power['name'],
  type: WORDS[power['type']],
  department: code(power['department']),
  chains: power['chains'].map(code),
  delegations: power['delegations'].map((delegation: Json) => ({
    zone: code(delegation['zone']),
    steps: delegation['steps'].map((step: Json) => ({
      order: step['order'],
      name: step['name'],
      responsibilities: step['responsibilities'].map((each: Json) => ({
        department: code(each['department']),
        leader: code(each['leader']),
        section: code(each['section']),
        post: code(each['post']),
        staff: code(each['staff']),
        validFrom: each['validFrom'],
        validTo: each['validTo'],
      })),
    })),
  })),
});

export const flatCoverage = (coverage: Json) => ({
  zone: code(coverage['zone']),
  chain: code(coverage['chain']),
  held: coverage['held'],
  total: coverage['total'],
  missing: coverage['missing'].map((link: Json) => code(link['power'])),
});

export const flatResponsibility = ({ role, step, delegation }: Json) => ({
  zone: code(delegation['zone']),
  power: code(delegation['power']),
  step: step['order'],
  role,
});
