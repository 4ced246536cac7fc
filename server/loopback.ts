const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i;
const LOOPBACK_AUTHORITY = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** Whether a host to listen on can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/**
 * Whether a Host header names this machine. A page that an attacker's name server points at 127.0.0.1
 * (DNS rebinding) still sends the attacker's name here.
 */
export function isLoopbackAuthority(header: string | undefined): boolean {
  return header !== undefined && LOOPBACK_AUTHORITY.test(header);
}
