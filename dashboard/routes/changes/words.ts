import type { Said } from '../../words/said.ts';

const zh = {
  prove: '在本浏览器中验证',
  proving: (loaded: number, all: number) => `正在读取全部变更（${loaded}/${all}）…`,
  proofIntro:
    '每个变更的哈希都包含前一个的哈希。验证在您自己的浏览器中进行：读取直到第一版的全部变更并重新计算，不依赖服务的说法。',
  proven: (count: number) => `${count} 个变更的哈希无误，并与前一个相连。`,
  broken: (count: number) => `${count} 个不符。`,
  unchecked: (count: number) => `${count} 个内容无误，但前一个不在表中，是否相连未核对。`,
  unseen: (count: number) => `${count} 个您看不到全文，无法验证。`,
  proofStates: {
    proven: '✓ 无误',
    altered: '✗ 内容不符',
    unlinked: '✗ 与前一个不连',
    unchecked: '相连未核对',
    unseen: '看不到全文',
  },
  head: (revision: number) => `第 ${revision} 版的哈希，可自行留存，以后核对：`,
  keptHead: '您留存的哈希',
  kept: {
    noHash: '哈希是 64 位的十六进制数字。',
    notFound: '表中没有变更有这个哈希：留存之后记录被改动过，或者哈希抄错了。',
  },
  keptWhole: (revision: number) => `✓ 这是第 ${revision} 版的哈希：从第一版到这一版都与留存时相同。`,
  keptNot: (revision: number) => `这是第 ${revision} 版的哈希，但到这一版为止没有全部核对无误，见各行。`,
  noCryptography:
    '浏览器只在安全的地址（https，或本机 127.0.0.1）上提供计算哈希的功能，因此无法在这里验证。请用 https 打开，或用命令 npm run -s quanze -- verify。',
  notProved: (message: string) => `没有验证成：${message}`,
  only: (said: string) => `仅列出其中一部分：${said}`,
  ofThing: '与某一事物有关的',
  changeOf: (revision: number) => `第 ${revision} 版变更`,
  before: (revision: number) => `← 第 ${revision} 版`,
  after: (revision: number) => `第 ${revision} 版 →`,
  all: '全部变更',
};

const en = {
  prove: 'Prove in this browser',
  proving: (loaded: number, all: number) => `Reading all Changes (${loaded} of ${all}) …`,
  proofIntro:
    'The hash of each Change is over the hash of the one before it. Your own browser proves it: it reads all Changes down to the first, works the hashes out again and takes nobody’s word.',
  proven: (count: number) =>
    `The hashes of ${count} Changes are right, and each is linked to the one before.`,
  broken: (count: number) => `${count} are not right.`,
  unchecked: (count: number) =>
    `${count} have the right hash, but the one before is not in the list: the link is not checked.`,
  unseen: (count: number) => `${count} are not told to you whole, and cannot be proved.`,
  proofStates: {
    proven: '✓ right',
    altered: '✗ altered',
    unlinked: '✗ not linked',
    unchecked: 'link not checked',
    unseen: 'not told whole',
  },
  head: (revision: number) => `The hash of revision ${revision}; keep it to compare with later:`,
  keptHead: 'A hash that you kept',
  kept: {
    noHash: 'A hash is 64 digits of base 16.',
    notFound:
      'No Change of the list has this hash: the record was altered since it was kept, or it was written down wrongly.',
  },
  keptWhole: (revision: number) =>
    `✓ This is the hash of revision ${revision}: from the first to this one all is as it was when it was kept.`,
  keptNot: (revision: number) =>
    `This is the hash of revision ${revision}, but not all up to it is proved: see the rows.`,
  noCryptography:
    'Browsers work out hashes on secure addresses alone (https, or 127.0.0.1), so nothing can be proved here. Open the pages by https, or use npm run -s quanze -- verify.',
  notProved: (message: string) => `Not proved: ${message}`,
  only: (said: string) => `Only some of them: ${said}`,
  ofThing: 'what wrote of one thing',
  changeOf: (revision: number) => `Change of revision ${revision}`,
  before: (revision: number) => `← Revision ${revision}`,
  after: (revision: number) => `Revision ${revision} →`,
  all: 'All Changes',
} satisfies Said<typeof zh>;

/** What the pages of Changes say. */
export const changesWords = { zh, en };
