import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Service, startService } from './service.ts';

describe('GraphQL over HTTP', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.http.close(0));

  const audits = serverAudits({ url: () => service.url, fetchFn: fetch });

  it('has 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s',
    async (_name, audit) => {
      const result = await audit.fn();
      // A bare GET is refused for the sake of CSRF prevention: that is a notice, never an error or a warning.
      expect(['ok', 'notice'], JSON.stringify(result)).toContain(result.status);
    },
  );
});
