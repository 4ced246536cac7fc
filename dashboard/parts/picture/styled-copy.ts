/** What the browser gives an element of some name when no sheet says anything, by property. */
type Plain = Readonly<Record<string, string>>;

/**
 * A copy of what is drawn that needs no sheet of styles: each element has its own, as the browser worked them out. What
 * stands before an element by a sheet stands in the copy as an element.
 */
export function styledCopy(drawn: Element): Element {
  const plain = plainStyles();
  const copy = drawn.cloneNode(true) as Element;
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [place, from] of [drawn, ...drawn.querySelectorAll('*')].entries()) {
    const to = copies[place];
    if (!to) throw new Error('a copy has as many elements as what it is of');
    const style = getComputedStyle(from);
    const text = textOf(style, plain.of(from));
    const before = getComputedStyle(from, '::before');
    restyle(to, text);
    to.removeAttribute('class');
    if (isText(before.content)) to.prepend(marker(before, plain.of(from)));
  }
  plain.end();
  return copy;
}

/** By the object model, as the policy of the pages allows it: an attribute of a text would be refused. */
export function restyle(element: Element, text: string): void {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.style.cssText = text;
}

const isText = (content: string): boolean => content.startsWith('"');

function marker(style: CSSStyleDeclaration, plain: Plain): Element {
  const made = document.createElement('span');
  made.textContent = /^"((?:[^"\\]|\\.)*)"/.exec(style.content)?.[1] ?? '';
  restyle(made, textOf(style, plain));
  return made;
}

function textOf(style: CSSStyleDeclaration, plain: Plain): string {
  const said: string[] = [];
  for (const property of style) {
    const value = style.getPropertyValue(property);
    if (value !== plain[property] && !property.startsWith('--')) said.push(`${property}:${value}`);
  }
  return said.join(';');
}

/** Elements that no sheet reaches, to compare with: what is as there need not be said. */
function plainStyles() {
  const host = document.createElement('div');
  host.style.setProperty('all', 'initial');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const known = new Map<string, Plain>();
  const of = ({ namespaceURI, localName }: Element): Plain => {
    const key = `${namespaceURI} ${localName}`;
    const before = known.get(key);
    if (before) return before;
    const made = document.createElementNS(namespaceURI, localName);
    root.append(made);
    const style = getComputedStyle(made);
    const plain = Object.fromEntries([...style].map((each) => [each, style.getPropertyValue(each)]));
    known.set(key, plain);
    return plain;
  };
  return { of, end: () => host.remove() };
}
