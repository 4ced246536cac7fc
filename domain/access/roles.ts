/** Who acts: the offices of the plan, and who looks after the service. The names stand in tokens. */
export const ROLES = [
  'reform-office',
  'legal-office',
  'staffing-office',
  'government',
  'supervision-office',
  'department',
  'zone',
  'staff',
  'platform',
  'auditor',
  'administrator',
  'reader',
] as const;

export type Role = (typeof ROLES)[number];

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  'reform-office': '改革办',
  'legal-office': '法制办',
  'staffing-office': '编办',
  government: '市政府',
  'supervision-office': '督查室',
  department: '市直部门',
  zone: '新区',
  staff: '工作人员',
  platform: '平台',
  auditor: '审计',
  administrator: '管理员',
  reader: '读者',
};

/** Who sees and writes but a part: what is their own. */
export const PART_ROLES = ['zone', 'department', 'staff', 'platform'] as const satisfies readonly Role[];
export type PartRole = (typeof PART_ROLES)[number];

export const isPartRole = (role: Role): role is PartRole => PART_ROLES.some((each) => each === role);

/** The role with this name, in whatever case and with `_` for `-`, or with this Chinese word. */
export function roleNamed(text: string): Role | undefined {
  const name = text.trim().toLowerCase().replaceAll('_', '-');
  return ROLES.find((role) => role === name || ROLE_WORDS[role] === name);
}
