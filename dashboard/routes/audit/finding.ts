import type { FindingsQuery } from '../../generated/graphql.ts';

export type Finding = FindingsQuery['audit']['findings']['edges'][number]['node'];
