import { cypher, join, type Cypher } from '../cypher.ts';
import type { Sight } from '../model/model.ts';
import type { Binder } from './statement.ts';

/**
 * One row of a statement while it is made: the values that it returns by position, and the optional hops that must
 * be matched before them. The same expression or hop asked for twice is fetched once.
 */
export class StatementRow {
  private readonly expressions: Cypher[] = [];
  private readonly hops: Cypher[] = [];
  readonly request: RequestShape;

  constructor(request: RequestShape) {
    this.request = request;
  }

  /** The position at which the value of this expression stands in the row. */
  position(expression: Cypher): number {
    const known = this.expressions.indexOf(expression);
    return known >= 0 ? known : this.expressions.push(expression) - 1;
  }

  hop(clause: Cypher): void {
    if (!this.hops.includes(clause)) this.hops.push(clause);
  }

  get clauses(): Cypher {
    return join(this.hops, '\n');
  }

  get list(): Cypher {
    return cypher`[${join(this.expressions, ', ')}]`;
  }
}

/** What the rows of one statement share: names for variables and parameters, and what binds the parameters. */
export class RequestShape {
  private count = 0;
  readonly binders: Binder[] = [];
  /** Whose statement it is: all of its hops, lists and counts hold to it. */
  readonly sight: Sight;

  constructor(sight: Sight) {
    this.sight = sight;
  }

  next(): string {
    this.count += 1;
    return `n${this.count}`;
  }
}
