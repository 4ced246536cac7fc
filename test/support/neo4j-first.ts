import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that ask for Neo4j come first, the longest of each kind first: the many small ones fill what is left. */
export class Neo4jFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const asks = ({ project }: TestSpecification): boolean => project.name === 'neo4j';
    return [...sorted.filter(asks), ...sorted.filter((file) => !asks(file))];
  }
}
