import { writeFile } from 'node:fs/promises';
import { Refusal } from '../domain/errors.ts';
import { notHtml, REVIEW } from '../domain/messages/list-paper.ts';
import { labelOf } from '../kinds/labels.ts';
import { NOT_TOLD, type ListReview, type ReviewedItem } from './fetch-review.ts';

/** A list of adjustments as the document to sign: in Chinese, for A4, by itself without anything from outside. */

export function refuseOther(path: string): void {
  if (!path.toLowerCase().endsWith('.html'))
    throw new Refusal('invalid', notHtml(path), { argument: 'path', value: path });
}

export async function writeListPaper(path: string, review: ListReview): Promise<void> {
  await writeFile(path, paperOf(review));
}

const word = (ofEnum: string, value: string): string => labelOf(ofEnum, value).zh;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (each) => ESCAPES[each] ?? each);

const STYLE = `
  @page { size: A4; margin: 28mm 24mm 24mm; @bottom-center { content: counter(page) " / " counter(pages); } }
  body { font: 12pt/1.7 "Songti SC", "Noto Serif CJK SC", SimSun, serif; color: #000; max-width: 170mm; margin: 0 auto; }
  h1 { font-size: 20pt; text-align: center; margin: 0 0 8mm; } h2 { font-size: 14pt; margin: 8mm 0 2mm; }
  table { border-collapse: collapse; width: 100%; font-size: 10.5pt; } thead { display: table-header-group; }
  th, td { border: 0.5pt solid #000; padding: 1.5mm 2mm; text-align: left; vertical-align: top; } tr { break-inside: avoid; }
  ol { padding-left: 7mm; } li { break-inside: avoid; } .about { text-align: center; margin: 0 0 6mm; }
  .sign { display: flex; justify-content: space-between; margin-top: 18mm; break-inside: avoid; } .sign div { width: 45%; }
`;

function paperOf(review: ListReview): string {
  const { list, impact, items } = review;
  const number = list.memorandum?.number;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(list.name)}</title><style>${STYLE}</style></head><body>
<h1>${escaped(list.name)}</h1>
<p class="about">${escaped(`${list.zone.name}（${list.zone.code}） · 清单 ${list.code} · ${word('AdjustmentState', list.state)}${number ? ` · ${number}` : ''}`)}<br>
${escaped(`提出单位：${list.by.name} · 按 ${review.effectiveFrom} 生效推演 · 记录第 ${review.revision} 版，${review.asOf}`)}</p>
<h2>一、调整事项</h2>
${table(['序号', '动作', '职权', '方式', '理由', '承接条件', '审定结果'], items.map(itemCells))}
<h2>二、部门意见</h2>
${table(['序号', '部门', '日期', '意见', '理由'], items.flatMap(opinionCells))}
<h2>三、推演结果</h2>
${consequences('introduced', told(impact.introduced))}
${consequences('resolved', told(impact.resolved))}
${consequences('changed', told(impact.changed))}
${consequences(
  'owed',
  impact.owed.map(
    ({ matter, count, due, power }) =>
      `${word('Matter', matter)}${power ? `：${power.name}（${power.code}）` : ''}，${count} 项，最早 ${due} 到期`,
  ),
)}
<div class="sign"><div>市直部门（盖章）：<br><br>年　　月　　日</div><div>新区（盖章）：<br><br>年　　月　　日</div></div>
</body></html>
`;
}

const told = (some: readonly { readonly message: string }[]): readonly string[] =>
  some.map(({ message }) => message);

function fitWords(fit: ReviewedItem['fit']): readonly string[] {
  if (fit === null) return [NOT_TOLD];
  const lacks = fit.missing.map(({ name }) => name).join('、');
  const chains = fit.chains
    .filter(({ missing }) => missing.length > 0)
    .map(({ chain, missing }) => `${chain.name}缺${missing.map(({ name }) => name).join('、')}`);
  return [word('FitAdvice', fit.advice), ...(lacks ? [`缺${lacks}`] : []), ...chains];
}

function itemCells({ item, fit, refusal }: ReviewedItem): readonly string[] {
  const decided = item.outcome === null ? word('ItemState', item.state) : word('ItemOutcome', item.outcome);
  return [
    String(item.order),
    word('AdjustmentAction', item.action),
    `${item.power.name}（${item.power.code}）`,
    item.mode === null ? '' : word('DelegationMode', item.mode),
    item.reason ?? '',
    [...fitWords(fit), ...(refusal ? [refusal] : [])].join('；'),
    [
      decided,
      ...(item.condition ? [`条件：${item.condition}`] : []),
      ...(item.effectiveFrom ? [`自 ${item.effectiveFrom}`] : []),
    ].join('；'),
  ];
}

const opinionCells = ({ item }: ReviewedItem): readonly (readonly string[])[] =>
  item.opinions.map(({ department, givenOn, stance, reason }) => [
    String(item.order),
    department.name,
    givenOn,
    word('Stance', stance),
    reason ?? '',
  ]);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return `<p>${REVIEW.none.zh}</p>`;
  const cells = (tag: string, row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${cells('th', head)}</thead><tbody>${rows.map((row) => cells('td', row)).join('\n')}</tbody></table>`;
}

function consequences(name: keyof typeof REVIEW, lines: readonly string[]): string {
  const title = `<p><b>${REVIEW[name].zh}</b>（${lines.length}）</p>`;
  if (lines.length === 0) return title;
  return `${title}<ol>${lines.map((line) => `<li>${escaped(line)}</li>`).join('\n')}</ol>`;
}
