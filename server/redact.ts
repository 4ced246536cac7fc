const REDACTED = '[redacted]';
/** What a connection string says between `//` and `@`; `\n` as JSON writes it ends the string that is looked at. */
const CREDENTIALS = /\b([a-z][a-z0-9+.-]*:\/\/)(?:(?!\\n)[^\s"])*@/gi;
const SECRET_KEY =
  /"((?:[a-z0-9_]*password|[a-z0-9_]*secret|[a-z0-9_]*token|(?:proxy-)?authorization|credentials|(?:set-)?cookie))":(?:"(?:[^"\\]|\\.)*"|\{[^{}]*\}|\[[^[\]]*\])/gi;
const SCHEME_TOKEN = /\b(Basic|Bearer) [A-Za-z0-9+/=._~-]{6,}/g;

/**
 * Takes secrets out of a finished line of the log, wherever they stand in it: in keys, messages, stacks, causes.
 * `secrets` are the values known at the start (a password), looked for as they are and as JSON writes them.
 */
export function redactor(secrets: readonly string[]): (line: string) => string {
  const known = secrets
    .flatMap((secret) => [JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
    .filter((secret) => secret.length >= 4);
  return (line) => {
    let clean = line
      .replace(CREDENTIALS, `$1${REDACTED}@`)
      .replace(SECRET_KEY, `"$1":"${REDACTED}"`)
      .replace(SCHEME_TOKEN, `$1 ${REDACTED}`);
    for (const secret of known) clean = clean.replaceAll(secret, REDACTED);
    return clean;
  };
}
