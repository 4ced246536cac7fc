/** The articles that a legal basis of a random city cites: `law article`. */
export const articlesOf = (legalBasis: string | null): readonly string[] =>
  [...(legalBasis ?? '').matchAll(/《([^》]+)》第(\d+)条/g)].map(
    ([, law = '', article = '']) => `${law} ${article}`,
  );
