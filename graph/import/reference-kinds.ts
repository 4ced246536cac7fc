import { code, fact, thing } from './kinds.ts';
import type { RecordKind } from './record-kind.ts';

/** What is known beside a workbook's sheets: of organisations and powers, and items that are no powers. */

const ofPower = (type: string) => ({ type, label: 'Power', fate: 'outlives', code: code('power') }) as const;

export const referenceKinds: readonly RecordKind[] = [
  fact(
    'aliases',
    'Alias',
    ['name'],
    { type: 'ALIAS_OF', label: 'Organization', fate: 'outlives', code: code('organization') },
    [],
  ),
  fact(
    'successions',
    'Succession',
    [],
    { type: 'SUCCEEDED', label: 'Department', fate: 'outlives', code: code('department') },
    [{ type: 'BY', label: 'Department', fate: 'outlives', code: code('successor') }],
  ),
  fact('identifiers', 'Identifier', ['scheme', 'value', 'version'], ofPower('IDENTIFIES'), []),
  fact('powerSources', 'PowerSource', ['source', 'place', 'department', 'body'], ofPower('SOURCE_OF'), []),
  thing('referenceItems', 'ReferenceItem', [
    'name',
    'reasons',
    'type',
    'department',
    'body',
    'legalBasis',
    'officialCodes',
    'source',
    'place',
  ]),
];
