import type { JsonLdNode } from './node.ts';

/** A document for whoever opens it in a browser: as it is, with links to what else the service tells about. */
export function pageOf(document: JsonLdNode, base: string): string {
  const text = escape(JSON.stringify(document, null, 2)).replace(
    /"(https?:\/\/[^"\s]+)"/g,
    (whole: string, iri: string) =>
      iri.startsWith(`${escape(base)}/id/`) ? `"<a href="${iri}">${iri}</a>"` : whole,
  );
  const title = escape(String(document['@id'] ?? '权责 Quanze'));
  return `<!doctype html>\n<html lang="zh">\n<meta charset="utf-8">\n<title>${title}</title>\n<pre>${text}</pre>\n</html>\n`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
