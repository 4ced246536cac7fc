import { isoFromDay, type Day } from '../../domain/days.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import { isSettled } from '../model/dating.ts';
import type {
  DerivedField,
  EitherField,
  EndedField,
  OneField,
  SaidField,
  ValueField,
} from '../model/model.ts';
import { compileList } from './compile-list.ts';
import { compilePage } from './compile-page.ts';
import { fieldModel, followOne, typeModel } from './match-hop.ts';
import { project } from './project.ts';
import type { StatementRow } from './row.ts';
import type { SelectedField } from './selected-field.ts';
import type { ReadContext, Reader } from './statement.ts';
import { shownAs } from './values.ts';

/** Adds to the row what the fields ask of the object in variable `n`; returns how the object is read. */
export function compileObject(
  type: string,
  n: Cypher,
  fields: readonly SelectedField[],
  row: StatementRow,
): Reader {
  const entries = fields.map((selected): [string, Reader] => [
    selected.key,
    compileField(type, n, selected, row),
  ]);
  return (values, context) => {
    const object: Record<string, unknown> = {};
    for (const [key, read] of entries) object[key] = read(values, context);
    return object;
  };
}

function compileField(type: string, n: Cypher, selected: SelectedField, row: StatementRow): Reader {
  if (selected.field === '__typename') return () => selected.typeName;
  const field = fieldModel(type, selected.field);
  switch (field.kind) {
    case 'value':
      return compileValue(field, n, row);
    case 'said':
      return compileSaid(field, n, row);
    case 'ended':
      return compileEnded(field, n, row);
    case 'one':
      return compileOne(field, n, selected, row);
    case 'either':
      return compileEither(field, n, selected, row);
    case 'bound':
      return compileObject(field.to, field.variable(n), selected.fields, row);
    case 'many':
      return compileList(compileObject, { field, from: n, selected }, row);
    case 'page':
      return compilePage(compileObject, { field, from: n, selected }, row);
    case 'derived':
      return compileDerived(field, n, selected, row);
  }
}

function compileValue(field: ValueField, n: Cypher, row: StatementRow): Reader {
  const shown = shownAs(field.value);
  const seen = row.request.sight === 'own' ? field.visible?.(n) : undefined;
  const at = row.position(seen ? cypher`CASE WHEN ${seen} THEN ${field.text(n)} END` : field.text(n));
  return (values, context) => shown(values[at], dayOf(context));
}

const dayOf = ({ params }: ReadContext): Day => params['day'] as Day;

function compileSaid(field: SaidField, n: Cypher, row: StatementRow): Reader {
  const days = (field.cameWith ?? []).map((property) =>
    readSaid({ ...field, property, value: 'plain' }, n, row),
  );
  const read = readSaid(field, n, row);
  if (days.length === 0) return read;
  const shown = shownAs(field.value);
  return (values, context) => {
    const hasCome = days.some((day) => {
      const said = day(values, context);
      return typeof said === 'number' && said <= dayOf(context);
    });
    return hasCome ? read(values, context) : shown(null, dayOf(context));
  };
}

function readSaid(field: SaidField, n: Cypher, row: StatementRow): Reader {
  const { label, property, settledAs } = field;
  const shown = shownAs(field.value);
  const settled = row.position(isSettled(n));
  const code = row.position(cypher`${n}.code`);
  const copy = settledAs === undefined ? row.position(cypher`${n}.${name(property)}`) : undefined;
  return (values, context) => {
    if (values[settled] !== true)
      return shown(context.said(label, String(values[code]), property), dayOf(context));
    return shown(copy === undefined ? settledAs : values[copy], dayOf(context));
  };
}

/** What is settled has no end; what else is told by the version that speaks for it. */
function compileEnded({ label }: EndedField, n: Cypher, row: StatementRow): Reader {
  const settled = row.position(isSettled(n));
  const code = row.position(cypher`${n}.code`);
  return (values, context) => {
    if (values[settled] === true) return null;
    const end = context.said(label, String(values[code]), 'validTo') as Day | null;
    return end !== null && end <= dayOf(context) ? isoFromDay(end) : null;
  };
}

function compileDerived(field: DerivedField, n: Cypher, selected: SelectedField, row: StatementRow): Reader {
  const { derive, of, pick, namesThings } = field;
  const { fields } = selected;
  const key = row.position(field.key?.(n) ?? cypher`${n}.code`);
  const parameter = `${row.request.next()}_args`;
  row.request.binders.push(
    (variables, params) => void (params[parameter] = selected.args?.(variables) ?? {}),
  );
  return (values, context) => {
    const args = context.params[parameter] as Readonly<Record<string, unknown>>;
    const question = { derive, of, args, ...(namesThings ? { fields } : {}) };
    const derived = context.derived(question, String(values[key]));
    if (namesThings) return derived;
    return project(fields, pick === undefined ? derived : partOf(derived, pick));
  };
}

const partOf = (derived: unknown, part: string): unknown =>
  (derived as Readonly<Record<string, unknown>> | null | undefined)?.[part];

function compileOne(field: OneField, n: Cypher, selected: SelectedField, row: StatementRow): Reader {
  const to = followOne(field, n, selected.field, row);
  const present = row.position(typeModel(field.to).presence(to));
  const read = compileObject(field.to, to, selected.fields, row);
  const where = `${selected.typeName}.${selected.field}`;
  return (values, context) => {
    if (values[present] !== null) return read(values, context);
    if (field.nullable) return null;
    throw new Error(`${where} is not there, and it must be`);
  };
}

/** One of its alternatives at most is there. */
function compileEither({ of }: EitherField, n: Cypher, selected: SelectedField, row: StatementRow): Reader {
  const readers = of.map((field) =>
    compileOne(
      field,
      n,
      {
        ...selected,
        field: `${selected.field}_${field.to}`,
        fields: selected.byType?.get(field.to) ?? [],
      },
      row,
    ),
  );
  return (values, context) => {
    for (const read of readers) {
      const found = read(values, context);
      if (found !== null) return found;
    }
    return null;
  };
}
