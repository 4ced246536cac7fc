import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Neo4j forgets all plans when an index comes or goes, as it does in a migration and in every restore. */
const FORGETS_PLANS = /\b(?:restoreDump|migrate)\(|'restore'/;

/**
 * Files that ask for Neo4j come first, those that make it forget its plans last of them; then all others. The long ones of
 * each kind are first, so that small ones fill what is left.
 */
export class QueueOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification): number => {
      if (project.name !== 'neo4j') return 2;
      return FORGETS_PLANS.test(readFileSync(moduleId, 'utf8')) ? 1 : 0;
    };
    const placed = (await super.sort(files)).map((file) => ({ file, place: place(file) }));
    return placed.toSorted((one, other) => one.place - other.place).map(({ file }) => file);
  }
}
