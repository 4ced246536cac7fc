import type { Said } from '../../words/said.ts';

const zh = {
  asPicture: '下载图片',
  noPicture: (message: string) => `没有画成图片：${message}`,
};

const en = {
  asPicture: 'As picture',
  noPicture: (message: string) => `No picture was made: ${message}`,
} satisfies Said<typeof zh>;

/** What is said of pictures that are kept. */
export const pictureWords = { zh, en };
