/** The vocabularies whose terms are used, by the prefix that stands for them in context.jsonld. */
export const PREFIXES = {
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** How a term is written in documents and read from them. */
export type TermDefinition = string | Readonly<Record<string, string>>;

/** A text for each language: `{"zh": "…"}`. */
const byLanguage = (id: string): TermDefinition => ({ '@id': id, '@container': '@language' });
/** The statement the other way round: what the term leads to says it of this node. */
const reverse = (id: string): TermDefinition => ({ '@reverse': id });

/** Terms of CPSV-AP 3.2, W3C ORG and what they build on. Their names in documents are their names there. */
export const STANDARD_TERMS: Readonly<Record<string, TermDefinition>> = {
  PublicService: 'cpsv:PublicService',
  Rule: 'cpsv:Rule',
  PublicOrganisation: 'cv:PublicOrganisation',
  Requirement: 'cv:Requirement',
  LegalResource: 'eli:LegalResource',
  LegalResourceSubdivision: 'eli:LegalResourceSubdivision',
  FormalOrganization: 'org:FormalOrganization',
  OrganizationalUnit: 'org:OrganizationalUnit',
  Post: 'org:Post',
  Membership: 'org:Membership',
  ChangeEvent: 'org:ChangeEvent',
  Person: 'foaf:Person',
  Document: 'foaf:Document',
  Concept: 'skos:Concept',
  ConceptScheme: 'skos:ConceptScheme',
  Class: 'rdfs:Class',
  Property: 'rdf:Property',

  identifier: 'dct:identifier',
  title: byLanguage('dct:title'),
  type: 'dct:type',
  hasPart: 'dct:hasPart',
  isPartIn: reverse('dct:hasPart'),
  name: 'foaf:name',
  isPrimaryTopicOf: 'foaf:isPrimaryTopicOf',
  page: { '@id': 'foaf:page', '@type': '@id' },
  prefLabel: byLanguage('skos:prefLabel'),
  altLabel: byLanguage('skos:altLabel'),
  inScheme: 'skos:inScheme',
  label: byLanguage('rdfs:label'),
  comment: byLanguage('rdfs:comment'),

  follows: 'cpsv:follows',
  hasCompetentAuthority: 'cv:hasCompetentAuthority',
  hasLegalResource: 'cv:hasLegalResource',
  isLegalResourceOf: reverse('cv:hasLegalResource'),
  holdsRequirement: 'cv:holdsRequirement',
  isClassifiedBy: 'cv:isClassifiedBy',
  number: 'eli:number',
  based_on: 'eli:based_on',
  date_document: { '@id': 'eli:date_document', '@type': 'xsd:date' },
  date_publication: { '@id': 'eli:date_publication', '@type': 'xsd:date' },
  passed_by: 'eli:passed_by',
  type_document: 'eli:type_document',
  is_part_of: 'eli:is_part_of',
  has_part: 'eli:has_part',

  classification: 'org:classification',
  subOrganizationOf: 'org:subOrganizationOf',
  hasSubOrganization: 'org:hasSubOrganization',
  hasUnit: 'org:hasUnit',
  hasPost: 'org:hasPost',
  postIn: 'org:postIn',
  heldBy: 'org:heldBy',
  holds: 'org:holds',
  hasMembership: 'org:hasMembership',
  organization: 'org:organization',
  changedBy: 'org:changedBy',
  resultedFrom: 'org:resultedFrom',
  originalOrganization: 'org:originalOrganization',
  resultingOrganization: 'org:resultingOrganization',
};
