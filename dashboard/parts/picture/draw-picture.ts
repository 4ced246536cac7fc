import { restyle, styledCopy } from './styled-copy.ts';

/** What stands over a picture, so that it means the same wherever it is sent. */
export interface Heading {
  readonly title: string;
  /** Of which day, and as known when. */
  readonly band: string;
  /** Whether that is not today as known now. */
  readonly isOther: boolean;
  /** Where it is from. */
  readonly source: string;
}

const MARGIN = 16;
const HEAD = 84;
/** Pixels of the picture for one of the page; fewer where that would be more than browsers draw. */
const SHARPNESS = 2;
const MOST_PIXELS = 16_000;

/** What is drawn on a page as a picture, with its heading over it. */
export async function drawPicture(drawn: Element, heading: Heading): Promise<Blob> {
  const { width, height } = sizeOf(drawn);
  const image = await imageOf(drawn, width, height);
  const [all, tall] = [Math.max(width, 480) + 2 * MARGIN, height + HEAD + 2 * MARGIN];
  const sharpness = Math.min(SHARPNESS, MOST_PIXELS / Math.max(all, tall));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(all * sharpness);
  canvas.height = Math.ceil(tall * sharpness);
  const on = canvas.getContext('2d');
  if (!on) throw new Error('this browser draws no pictures');
  on.scale(sharpness, sharpness);
  const { backgroundColor } = getComputedStyle(document.documentElement);
  on.fillStyle = backgroundColor;
  on.fillRect(0, 0, all, tall);
  drawHeading(on, heading, all - 2 * MARGIN);
  on.drawImage(image, MARGIN, HEAD + MARGIN, width, height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the picture is too large'))), 'image/png'),
  );
}

/** All of it, what is scrolled out of view too. */
function sizeOf(drawn: Element) {
  const box = drawn.getBoundingClientRect();
  return {
    width: Math.ceil(Math.max(box.width, drawn.scrollWidth)),
    height: Math.ceil(Math.max(box.height, drawn.scrollHeight)),
  };
}

async function imageOf(drawn: Element, width: number, height: number): Promise<HTMLImageElement> {
  const copy = styledCopy(drawn);
  const size = `width:${width}px;height:${height}px;max-height:none`;
  restyle(copy, `${copy.getAttribute('style') ?? ''};margin:0;overflow:visible;${size}`);
  const SVG = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  const frame = document.createElementNS(SVG, 'foreignObject');
  frame.setAttribute('width', '100%');
  frame.setAttribute('height', '100%');
  frame.append(copy);
  svg.append(frame);
  const text = new XMLSerializer().serializeToString(svg);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  return image;
}

function drawHeading(on: CanvasRenderingContext2D, { title, band, isOther, source }: Heading, room: number) {
  const style = getComputedStyle(document.body);
  const write = (text: string, y: number, size: number, weight: number): void => {
    on.font = `${weight} ${size}px ${style.fontFamily}`;
    on.fillText(text, MARGIN + (isOther ? 8 : 0), y, room - 16);
  };
  on.fillStyle = style.color;
  write(title, MARGIN + 20, 20, 700);
  write(band, MARGIN + 46, 14, isOther ? 700 : 400);
  write(source, MARGIN + 68, 12, 400);
  if (!isOther) return;
  on.strokeStyle = style.color;
  on.lineWidth = 2;
  on.setLineDash([10, 5]);
  on.strokeRect(MARGIN, MARGIN - 4, room, HEAD - 6);
}
