/** In the order in which they are told. */
export const MATTERS = [
  ...([
    'TRANSFER',
    'STANDING',
    'STANDING_NOTICE',
    'SEAL',
    'FILING',
    'CERTIFICATE_FILING',
    'MEMORANDUM',
  ] as const),
  ...(['SUPERVISION', 'WORK_RULES', 'BUSINESS_RULES', 'MANUAL', 'TRAINING', 'RAISED', 'EVALUATION'] as const),
  ...(['CONFIRMATION', 'TASK', 'SUPERVISION_ROUND', 'RECTIFICATION', 'RECTIFICATION_NOTICE'] as const),
  ...(['PENALTY_FILING', 'PLATFORM', 'PUSH', 'ONE_NET'] as const),
] as const;

/** What the sheets call them. */
export const CHINESE: Readonly<Record<string, string>> = {
  TRANSFER: '移交',
  STANDING: '授权委托',
  STANDING_NOTICE: '授权委托公告',
  SEAL: '电子签章',
  FILING: '备案',
  CERTIFICATE_FILING: '执法证备案',
  MEMORANDUM: '备忘录',
  SUPERVISION: '监管',
  RECTIFICATION_NOTICE: '整改意见书',
  PENALTY_FILING: '重大处罚备案',
  PLATFORM: '平台运行',
  PUSH: '数据推送',
  ONE_NET: '一张网',
  WORK_RULES: '工作规则',
  BUSINESS_RULES: '业务规则',
  MANUAL: '培训手册',
  TRAINING: '培训',
  RAISED: '来文',
  EVALUATION: '定期评价',
  CONFIRMATION: '职责确认',
};
