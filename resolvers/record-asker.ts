import { getOperationAST, GraphQLError, parse, type DocumentNode } from 'graphql';
import type { Actor } from '../domain/access/actor.ts';
import { Refusal } from '../domain/errors.ts';
import { Executor } from '../execution/execute.ts';
import { toldError } from '../execution/told-error.ts';
import type { Language } from '../domain/language.ts';
import type { ColumnsOptions } from '../graph/columns/columns.ts';
import type { Database } from '../graph/database/database.ts';
import { headAt } from '../graph/reading/record.ts';
import type { Asking } from './root-field.ts';
import { askingOf, sharedParts, type SharedParts } from './asking.ts';
import { rootFields } from './root-fields.ts';
import { loadSchema } from './schema.ts';

export type Answered = Readonly<Record<string, unknown>>;

const PATIENCE = 120_000;

export interface LocalReader {
  readonly actor: Actor;
  readonly timeZone: string;
  /** Of sentences; Chinese unless said. */
  readonly language?: Language;
  /** How long one document may take, in milliseconds. */
  readonly patience?: number;
  readonly columns?: ColumnsOptions;
}

/** Answers documents where there is no HTTP: on the command line, as the service would. */
export class RecordAsker {
  readonly schema = loadSchema();
  private readonly executor = new Executor<Asking>(this.schema, rootFields);
  private readonly who: LocalReader;
  private readonly shared: SharedParts;

  constructor(
    database: Database,
    who: LocalReader,
    shared: SharedParts = sharedParts(database, who.timeZone, who.columns),
  ) {
    this.who = who;
    this.shared = shared;
  }

  /** The same, whose documents are all answered of the record as it is now, whatever is written meanwhile. */
  async pinned(): Promise<RecordAsker> {
    const { shared, who } = this;
    const head = await shared.heads.read({ deadline: Date.now() + (who.patience ?? PATIENCE) });
    return new RecordAsker(shared.database, who, { ...shared, heads: headAt(head) });
  }

  /** The same for a document that is written as text. */
  askText(document: string, variables: Answered): Promise<Answered> {
    return this.ask(parse(document), variables);
  }

  /** The data of an answer; what the service would refuse throws. */
  async ask(document: DocumentNode, variables: Answered): Promise<Answered> {
    const operation = getOperationAST(document);
    if (!operation) throw new Error('a document with one operation is asked');
    const { data, errors } = await this.executor.execute({ document, operation, variables }, (coerced) =>
      this.asking(coerced),
    );
    const [error] = errors ?? [];
    if (error) throw asRefusal(error);
    return data ?? {};
  }

  private asking(variables: Answered): Asking {
    const { actor, language = 'zh', patience = PATIENCE } = this.who;
    const now = Date.now();
    return askingOf(this.shared, { actor, now, language, options: { deadline: now + patience } }, variables);
  }
}

/** A value that does not fit the schema is refused in the words of GraphQL; anything else stays as it is. */
function asRefusal(error: GraphQLError): unknown {
  const { originalError } = error;
  if (originalError && !(originalError instanceof GraphQLError)) return originalError;
  return new Refusal('invalid', toldError(error), error.extensions, { cause: error });
}
