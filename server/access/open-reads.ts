import type { IncomingHttpHeaders } from 'node:http';
import type { Config } from '../config.ts';
import { isLoopback, isLoopbackAuthority } from '../loopback.ts';

/** A proxy makes everybody local: what it adds to a request shows it. */
const FORWARDED =
  /^(?:forwarded|via|x-forwarded(?:-.*)?|x-real-ip|x-client-ip|x-cluster-client-ip|x-original-.*|true-client-ip|cf-connecting-ip|proxy-.*)$/;

/** Whether this service answers some requests without a token. */
export const hasOpenReads = ({ host, openReads }: Pick<Config, 'host' | 'openReads'>): boolean =>
  openReads && isLoopback(host);

/**
 * Whether a request without a token comes from this machine as far as can be told: to a name of it (a web page can
 * point a name of its own at 127.0.0.1) and through no proxy.
 */
export function isOpen(headers: IncomingHttpHeaders): boolean {
  return isLoopbackAuthority(headers.host) && !Object.keys(headers).some((name) => FORWARDED.test(name));
}
