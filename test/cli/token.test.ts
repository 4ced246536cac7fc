import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../server/config.ts';
import { bareEnvironment } from '../support/bare-environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanze-token-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly status: unknown;
  readonly out: string;
  readonly err: string;
}

const quanzeToken = (flags: string, environment: Record<string, string> = {}): Promise<Outcome> =>
  quanze(`token ${flags}`, environment);

function quanze(command: string, environment: Record<string, string> = {}): Promise<Outcome> {
  const env = { ...bareEnvironment(), QUANZE_DATA: folder, ...environment };
  const words = [...command.split(' '), '--language', 'en'];
  return new Promise((resolve) => {
    execFile(process.execPath, [join(PROJECT_ROOT, 'cli/main.ts'), ...words], { env }, (error, out, err) =>
      resolve({ status: error?.code ?? 0, out, err }),
    );
  });
}

describe('quanze token', () => {
  it('prints a token and nothing else, for eight hours unless said, in the name of who asks for it', async () => {
    const { out, status } = await quanzeToken('--role zone --zone Z01');
    expect(status).toBe(0);
    const { exp = 0, iat = 0, ...claims } = decodeJwt(out.trim());
    expect(claims).toEqual({
      ...{ iss: 'quanze', aud: 'quanze', sub: userInfo().username },
      ...{ role: 'zone', zone: ['Z01'] },
    });
    expect(exp - iat).toBe(8 * 3600);
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('takes a role by its name in any case or in Chinese, a time and a subject', async () => {
    const { out } = await quanzeToken('--role 法制办 --for 30m --subject li');
    expect(decodeJwt(out.trim())).toMatchObject({ role: 'legal-office', sub: 'li' });
    const { out: json } = await quanzeToken('--role DEPARTMENT --department D1 --department D2 --json');
    expect(JSON.parse(json)).toMatchObject({ actor: `department/D1,D2:${userInfo().username}` });
  });

  it.each([
    ['--role king', /one of reform-office/],
    ['--role zone', /needs --zone CODE/],
    ['--role department --zone Z01', /needs --department CODE|goes with --role zone/],
    ['--role auditor --zone Z01', /goes with --role zone only/],
    ['--role reader --for ever', /a time such as 30m/],
    ['--for 8h', /--role/],
  ])('%s is refused with what would be right', async (flags, message) => {
    const { status, out, err } = await quanzeToken(flags);
    expect(status).not.toBe(0);
    expect(out).toBe('');
    expect(err).toMatch(message);
  });

  it('makes none where tokens come from an issuer', async () => {
    const { status, err } = await quanzeToken('--role reader', {
      QUANZE_ISSUER: 'https://login.example',
      QUANZE_AUDIENCE: 'quanze',
    });
    expect(status).toBe(1);
    expect(err).toContain('https://login.example');
  });
});

describe('quanze open', () => {
  it('prints the address of the pages with a token behind the #, and nothing else', async () => {
    const environment = { QUANZE_PUBLIC_URL: 'https://quanze.example.gov.cn/' };
    const { out, status } = await quanze('open --role auditor --subject li', environment);
    expect(status).toBe(0);
    const [, token = ''] = /^https:\/\/quanze\.example\.gov\.cn\/#token=(\S+)\n$/.exec(out) ?? [];
    expect(decodeJwt(token)).toMatchObject({ role: 'auditor', sub: 'li' });
  });

  it('says so where no service runs', async () => {
    const { out, err, status } = await quanze('open --role auditor');
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^No service runs/);
  });
});
