import { AskError, type Asker, headersOf, refusalOf, type Told } from './ask.ts';

/** Has the service make a file, and gives it to the browser to keep; throws an `AskError` where there is none. */
export async function keepFile(address: string, asker: Asker): Promise<void> {
  const response = await fetch(address, { headers: headersOf(asker), credentials: 'omit' }).catch(() => {
    throw new AskError('', { code: 'UNREACHABLE', isRetryable: true });
  });
  if (!response.ok) throw refusalOf(response, (await response.json().catch(() => ({}))) as Told);
  // What breaks off on the way is no file.
  const content = await response.blob().catch(() => {
    throw new AskError('', { code: 'UNREACHABLE', isRetryable: true });
  });
  giveFile(content, nameIn(response.headers.get('content-disposition') ?? '') ?? 'table');
}

/** Gives a file to the browser to keep. */
export function giveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The name of a file in the reader's language, as the answer has it. */
function nameIn(disposition: string): string | undefined {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(disposition) ?? [];
  return encoded === undefined ? /filename="([^"]+)"/.exec(disposition)?.[1] : decodeURIComponent(encoded);
}
