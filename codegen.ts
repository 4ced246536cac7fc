import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  generates: {
    'resolvers/generated/types.ts': {
      plugins: ['typescript'],
      config: {
        scalars: {
          ID: 'string',
          Date: 'string',
          DateTime: { input: 'number', output: 'string' },
          ProposedChange: 'unknown',
        },
        strictScalars: true,
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        maybeValue: 'T | null',
      },
    },
    'dashboard/generated/': {
      preset: 'client',
      documents: 'dashboard/documents/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', ProposedChange: 'unknown' },
        strictScalars: true,
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
      },
    },
    'schema.graphql': { plugins: ['schema-ast'], config: { sort: false } },
  },
};

export default config;
