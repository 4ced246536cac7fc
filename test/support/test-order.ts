import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Neo4j forgets all plans when an index comes or goes, as it does in a migration. */
const FORGETS_PLANS = /\bmigrate\(/;

/** The long files first, so that small ones fill what is left; those that make Neo4j forget its plans last. */
export class TestOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = (await super.sort(files)).map((file) => ({
      file,
      isLast: FORGETS_PLANS.test(readFileSync(file.moduleId, 'utf8')),
    }));
    return sorted.toSorted((one, other) => Number(one.isLast) - Number(other.isLast)).map(({ file }) => file);
  }
}
