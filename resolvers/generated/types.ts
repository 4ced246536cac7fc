export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A civil day without a time zone, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. Given with another offset it means the same moment. */
  DateTime: { input: number; output: string; }
  /** A list of changes in which `ChangeInput` has them: an object with one of its fields, to be handed on as it is. */
  ProposedChange: { input: unknown; output: unknown; }
};

/** A post is abolished: the memberships of it end; what names it stays, and audits find it. */
export type AbolishPostInput = {
  /** The post's code. */
  readonly post: Scalars['ID']['input'];
};

/** That somebody is away for a while (不在岗). It is seen by the zone or department in which they hold a post. */
export type Absence = {
  readonly __typename?: 'Absence';
  /** Who. */
  readonly person: Person;
  /** Why. */
  readonly reason: AbsenceReason;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Why somebody is away. */
export type AbsenceReason =
  /** 出差 */
  | 'BUSINESS_TRIP'
  /** 休假 */
  | 'LEAVE'
  /** 其他 */
  | 'OTHER'
  /** 挂职 */
  | 'SECONDMENT'
  /** 停职 */
  | 'SUSPENSION'
  /** 培训 */
  | 'TRAINING';

/** A row of 不在岗 (absences), as the sheet has it, to hold from the day of the command. */
export type AbsenceRowInput = {
  /** 人员: Who. */
  readonly person: Scalars['ID']['input'];
  /** 事由: Why. */
  readonly reason: AbsenceReason;
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What was filed was accepted (备案). Refused where it was accepted or returned already, counts for no term any more, and on a day before it was filed. */
export type AcceptFilingInput = {
  /** The certificate's number: of a certificate's filing, and of nothing else. */
  readonly certificate?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which it was filed. */
  readonly filedOn: Scalars['Date']['input'];
  /** The penalty's code: of a penalty's filing, and of nothing else. */
  readonly penalty?: InputMaybe<Scalars['ID']['input']>;
  /** The power's code: of a delegation's papers, and of nothing else. */
  readonly power?: InputMaybe<Scalars['ID']['input']>;
  /** What is filed. */
  readonly subject: FilingSubject;
  /** The code of whom it is filed with: a department of the city, the city government, or a higher body. */
  readonly to: Scalars['ID']['input'];
  /** The zone's code: of a delegation's papers, and of nothing else. */
  readonly zone?: InputMaybe<Scalars['ID']['input']>;
};

/** What is accepted, and why. */
export type AcceptFindingInput = {
  /** By what limit a BACKDATED finding was found, as `audit` has it. From 0; null is 30. */
  readonly backdated?: InputMaybe<Scalars['Int']['input']>;
  /** The document that allows it, by number or name; null where there is none. Not blank, at most 4000 characters. */
  readonly document?: InputMaybe<Scalars['String']['input']>;
  /** The finding, by its id. */
  readonly id: Scalars['ID']['input'];
  /** By what limit an OVERLOADED finding was found, as `audit` has it. From 0; null is 30. */
  readonly overload?: InputMaybe<Scalars['Int']['input']>;
  /** Why it may stay as it is: not blank, at most 4000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The last day on which it is accepted: not before the first. */
  readonly until: Scalars['Date']['input'];
};

/** That a finding may stay as it is for a while: `acceptFinding` says so, `withdrawAcceptance` ends it. It is no remedy: the finding is counted, and scores are what they would be without. */
export type Acceptance = {
  readonly __typename?: 'Acceptance';
  /** When that was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** Who accepted it, as `Change.actor` has it. */
  readonly by: Scalars['String']['output'];
  /** The document that allows it; null where none was named. */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The revision of the Change that accepted it. */
  readonly revision: Scalars['Int']['output'];
  /** The last day on which it is accepted: the day after, the finding is open again. */
  readonly until: Scalars['Date']['output'];
  /** The first day on which it is accepted. */
  readonly validFrom: Scalars['Date']['output'];
};

/** Whether a finding is accepted on a day. */
export type AcceptanceState =
  /** 已认可: accepted, exactly as it is. */
  | 'ACCEPTED'
  /** 待处理: not accepted, or not as it is now. */
  | 'OPEN';

/** Something that a platform says was done with a power (办件), from the day on which it was done. It is seen by whose own it is, and by its platform. */
export type Act = Node & {
  readonly __typename?: 'Act';
  /** The day on which the case was accepted. */
  readonly acceptedOn: Scalars['Date']['output'];
  /** Its code, unique among its kind. */
  readonly code: Scalars['ID']['output'];
  /** The day on which it was done. */
  readonly day: Scalars['Date']['output'];
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** What it lacks, in the order of `StandingLack`: whatever the day asked, of its own days. */
  readonly lacking: ReadonlyArray<StandingLack>;
  /** What the platform calls the case. */
  readonly number: Scalars['String']['output'];
  /** What came of it, as the platform says; null where it does not. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** Who did it; null where the platform does not say, and where that is not the reader’s to see. */
  readonly person?: Maybe<Person>;
  /** The platform that says so. */
  readonly platform: Platform;
  /** The power by which it was done. */
  readonly power: Power;
  /** The revision that recorded it as it is said here. */
  readonly recordedIn: Scalars['Int']['output'];
  /** By which responsibility that was in force on its day: that of the person who did it, else one for which they acted, else the only one of the step. Null where there is none such, and where it is not the reader’s to see. */
  readonly responsibility?: Maybe<Responsibility>;
  /** The seal that was set; null where the platform does not say. */
  readonly seal?: Maybe<Seal>;
  /** The step of the delegation. */
  readonly step: Step;
  /** The zone: that of the platform. */
  readonly zone: Zone;
};

/** A page of acts, in their order. */
export type ActConnection = {
  readonly __typename?: 'ActConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ActEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type ActEdge = {
  readonly __typename?: 'ActEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Act;
};

/** Something that was done on a platform: a step of a case. Of each number and step there is one. */
export type ActEntryInput = {
  /** The day on which the case was accepted, `YYYY-MM-DD`; what is none is BAD_VALUE. */
  readonly acceptedOn: Scalars['String']['input'];
  /** The day on which it was done, `YYYY-MM-DD`; what is none is BAD_VALUE. */
  readonly day: Scalars['String']['input'];
  /** It takes the place of what was pushed of the same number and step: without, what differs is refused. */
  readonly isCorrection?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the platform calls the case. */
  readonly number: Scalars['String']['input'];
  /** What came of it. */
  readonly outcome?: InputMaybe<Scalars['String']['input']>;
  /** Who did it, by code. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** The power, by code. */
  readonly power: Scalars['ID']['input'];
  /** The seal that was set, by code. */
  readonly seal?: InputMaybe<Scalars['ID']['input']>;
  /** The order of the step within the delegation of the power to the zone of the platform. */
  readonly step: Scalars['Int']['input'];
};

/** Who acts where staff is away (代理): nobody stands in for a deputy. */
export type Acting = {
  readonly __typename?: 'Acting';
  /** By which row they stand in. */
  readonly deputy: Deputy;
  /** Their place among those who stand in there. */
  readonly order: Scalars['Int']['output'];
  /** Who acts. */
  readonly person: Person;
};

/** A zone comes to have a support element, until the next period that is to come. Refused while it has it. */
export type AddCapacityInput = {
  /** The support element's code. */
  readonly element: Scalars['ID']['input'];
  /** The zone's code. */
  readonly zone: Scalars['ID']['input'];
};

/** The row that begins: exactly one of these. */
export type AddRecordInput =
  /** 不在岗. For staffing-office, a zone whose own is person, a department whose own is person. */
  { readonly absence: AbsenceRowInput; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 工作日历. For reform-office. */
  { readonly absence?: never; readonly calendarDay: CalendarDayRowInput; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 业务联系人. For a department whose own is power. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact: ContactRowInput; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** AB岗. For a zone whose own is zone, post, a department whose own is post. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy: DeputyRowInput; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 文件. For reform-office, legal-office, government, a zone whose own is issuer, a department whose own is issuer. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document: DocumentRowInput; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 文件适用. For reform-office, legal-office, government, a zone whose own is zone, a department whose own is department, power. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope: DocumentScopeRowInput; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 办理要求. For reform-office, legal-office. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty: DutyRowInput; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 评价. For reform-office, supervision-office. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation: EvaluationRowInput; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 专家. For legal-office, a department whose own is departments. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert: ExpertRowInput; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 监督检查. For legal-office, a department whose own is by. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection: InspectionRowInput; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 职能机构. For staffing-office. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office: OfficeRowInput; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 行政处罚案件. For a zone whose own is zone. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty: PenaltyRowInput; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 平台. For reform-office, a zone whose own is zone. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform: PlatformRowInput; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 平台对接. For reform-office, a zone whose own is platform. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink: PlatformLinkRowInput; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 平台职权. For reform-office, a zone whose own is platform. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower: PlatformPowerRowInput; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 职权支撑要素. For reform-office, a department whose own is power. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement: PowerRequirementRowInput; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 来文. For reform-office, supervision-office, a zone whose own is from, a department whose own is from. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised: RaisedRowInput; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 印章. For government, legal-office. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal: SealRowInput; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 挂职派驻. For staffing-office, a department whose own is from. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment: SecondmentRowInput; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 监管清单. For a zone whose own is zone. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem: SupervisionItemRowInput; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 支撑要素. For reform-office. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement: SupportElementRowInput; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 任务. For reform-office, supervision-office, a zone or a department whose own is the organisation of the unit. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task: TaskRowInput; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 任务完成依据. For reform-office, supervision-office, a zone or a department whose own is the organisation of a unit, or a member of a class that is one, of a task that has a parent. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence: TaskEvidenceRowInput; readonly trainee?: never; readonly training?: never; readonly transferItem?: never; }
  |  /** 参训人员. For legal-office, a department whose own is training. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee: TraineeRowInput; readonly training?: never; readonly transferItem?: never; }
  |  /** 培训. For legal-office, a department whose own is by. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training: TrainingRowInput; readonly transferItem?: never; }
  |  /** 移交要求. For reform-office, a department whose own is power. */
  { readonly absence?: never; readonly calendarDay?: never; readonly contact?: never; readonly deputy?: never; readonly document?: never; readonly documentScope?: never; readonly duty?: never; readonly evaluation?: never; readonly expert?: never; readonly inspection?: never; readonly office?: never; readonly penalty?: never; readonly platform?: never; readonly platformLink?: never; readonly platformPower?: never; readonly powerRequirement?: never; readonly raised?: never; readonly seal?: never; readonly secondment?: never; readonly supervisionItem?: never; readonly supportElement?: never; readonly task?: never; readonly taskEvidence?: never; readonly trainee?: never; readonly training?: never; readonly transferItem: TransferItemRowInput; };

/** The guidance catalogue of a class lists a power, until the next period that is to come. */
export type AddToCatalogueInput = {
  /** Whose catalogue. */
  readonly class: ZoneClass;
  /** The code of the document that lists it; left out, none is recorded. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
};

/** A power becomes a link of a chain, until the next link of that order begins. Refused while there is a link of that order. */
export type AddToChainInput = {
  /** The chain's code. */
  readonly chain: Scalars['ID']['input'];
  /** Its place in the chain. */
  readonly order: Scalars['Int']['input'];
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
  /** Its stage. */
  readonly stage: ChainStage;
};

/** What is to become of a power in a zone. */
export type AdjustmentAction =
  /** 变更 */
  | 'ALTER'
  /** 交回 */
  | 'GIVE_BACK'
  /** 承接 */
  | 'TAKE_OVER';

/** What a list proposes of one power (调整事项), and what was decided of it by the day. */
export type AdjustmentItem = Node & {
  readonly __typename?: 'AdjustmentItem';
  /** What is to become of the power. */
  readonly action: AdjustmentAction;
  /** Its code, unique among its kind. */
  readonly code: Scalars['ID']['output'];
  /** Under which condition it was approved; null before, and where there is none. */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** The day on which it was decided on; null before. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The delegation of the power to the zone of the list; null where there never was one. */
  readonly delegation?: Maybe<Delegation>;
  /** Its own first day; null where that of its list counts. */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The list that it is of. */
  readonly list: AdjustmentList;
  /** In which mode the zone is to hold it; null of what is given back, and of what is taken over as entrusted. */
  readonly mode?: Maybe<DelegationMode>;
  /** What departments said of it by the day, by department, then day. */
  readonly opinions: ReadonlyArray<Opinion>;
  /** Its place in the list. */
  readonly order: Scalars['Int']['output'];
  /** What was decided of it; null before. */
  readonly outcome?: Maybe<ItemOutcome>;
  /** The power. */
  readonly power: Power;
  /** Why; null where nobody said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How far it is on that day. */
  readonly state: ItemState;
};

/** A list of powers that a zone takes over, gives back or holds otherwise (调整清单), in the round that holds on the day. Its owner and the reform office see it always; the rest of the city, its zone and the departments of its powers once a round of it was submitted; all once it is published. */
export type AdjustmentList = Node & {
  readonly __typename?: 'AdjustmentList';
  /** The commands on it that its state lets happen on that day and whoever asks may give, in the order of its way. Nothing else is looked at. */
  readonly allowed: ReadonlyArray<Scalars['String']['output']>;
  /** Who proposes it: the zone, or the department of the city that recalls. */
  readonly by: Body;
  /** Its items as the commands that carry them out, in their order; as far as they are seen. */
  readonly changes: ReadonlyArray<Scalars['ProposedChange']['output']>;
  /** Its code, unique among lists. */
  readonly code: Scalars['ID']['output'];
  /** The day on which it was decided on; null before. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which this round began. */
  readonly draftedOn: Scalars['Date']['output'];
  /** The day from which what was approved holds, where an item has none of its own; null before it was published. */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was forwarded to the government; null before. */
  readonly forwardedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** What it proposes, of the round that holds on the day, by order; as far as it is seen. */
  readonly items: ReadonlyArray<AdjustmentItem>;
  /** The memorandum; null before it was signed. */
  readonly memorandum?: Maybe<Document>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** A note; null where there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** By when departments are to give their opinions; null before it was submitted. */
  readonly opinionsBy?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was published; null before. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was returned; null before. */
  readonly returnedOn?: Maybe<Scalars['Date']['output']>;
  /** Which of its rounds it is, from 1. */
  readonly round: Scalars['Int']['output'];
  /** The day on which its memorandum was signed; null before. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  /** How far it is on that day. */
  readonly state: AdjustmentState;
  /** The day on which it was submitted; null before. */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was withdrawn; null before. */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Whose powers it adjusts. */
  readonly zone: Zone;
};


/** A list of powers that a zone takes over, gives back or holds otherwise (调整清单), in the round that holds on the day. Its owner and the reform office see it always; the rest of the city, its zone and the departments of its powers once a round of it was submitted; all once it is published. */
export type AdjustmentListChangesArgs = {
  approved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list, by code. */
export type AdjustmentListConnection = {
  readonly __typename?: 'AdjustmentListConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<AdjustmentListEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type AdjustmentListEdge = {
  readonly __typename?: 'AdjustmentListEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AdjustmentList;
};

/** What a list of adjustments would do (调整清单审核). */
export type AdjustmentReview = {
  readonly __typename?: 'AdjustmentReview';
  /** The day looked at. */
  readonly asOf: Scalars['Date']['output'];
  /** The revision that the list was last decided on: the one before its being submitted, forwarded or decided was first recorded, whichever came last by the day. Null for a draft. */
  readonly basedOn?: Maybe<Scalars['Int']['output']>;
  /** The day for which its items were run. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** Findings that it brought at `basedOn` and does no more. Empty for a draft. */
  readonly goneSince: ReadonlyArray<Finding>;
  /** What all of them that are not refused would do; `because` are places in `items`, from 0. */
  readonly impact: Impact;
  /** Findings that the list brings by this record and did not at `basedOn`, for the same day. Empty for a draft. */
  readonly introducedSince: ReadonlyArray<Finding>;
  /** Whether anything that its items ask of the record has moved since: it is then published only with `acceptStale`. That a power has another name moves nothing; its being of another type or department does. False for a draft. */
  readonly isStale: Scalars['Boolean']['output'];
  /** Its items, by order. */
  readonly items: ReadonlyArray<ItemReview>;
  /** The list, on the day looked at. */
  readonly list: AdjustmentList;
  /** The revision of the record that it was worked out on: to be given as `expectedRevision` when the list is published. */
  readonly revision: Scalars['Int']['output'];
  /** How many items there are for each delegation of the zone in force on the day looked at (大稳定、小调整). Null where there are none, and where not all items are seen. */
  readonly share?: Maybe<Scalars['Float']['output']>;
};

/** How far a list is. */
export type AdjustmentState =
  /** 已审定 */
  | 'DECIDED'
  /** 起草 */
  | 'DRAFT'
  /** 报审定 */
  | 'FORWARDED'
  /** 生效 */
  | 'IN_EFFECT'
  /** 已公布 */
  | 'PUBLISHED'
  /** 退回 */
  | 'RETURNED'
  /** 已签订 */
  | 'SIGNED'
  /** 在审 */
  | 'SUBMITTED'
  /** 撤回 */
  | 'WITHDRAWN';

/** A zone holds a power in another mode from the day on. The term goes on, filed as it was; the memorandum is another one, or none. Refused where it is not in force, or has that mode. */
export type AlterDelegationInput = {
  /** By which memorandum; left out, none is named. */
  readonly memorandum?: InputMaybe<Scalars['String']['input']>;
  /** In which mode it is held from then on. */
  readonly mode: DelegationMode;
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
  /** The zone's code. */
  readonly zone: Scalars['ID']['input'];
};

/** An article reads otherwise; it stays the article that powers rest on. */
export type AmendArticleInput = {
  /** What the amendment says. */
  readonly amendment: Scalars['String']['input'];
  /** The number of the article: `10`, or `10-1` for 第十条之一. */
  readonly article: Scalars['String']['input'];
  /** The law's code. */
  readonly law: Scalars['ID']['input'];
};

/** What was raised was answered. */
export type AnswerRaisedInput = {
  /** What the answer says. */
  readonly answer: Scalars['String']['input'];
  /** The code of what was raised. */
  readonly raised: Scalars['ID']['input'];
};

/** The zone answered a rectification (答复). Refused where it was answered or closed already. */
export type AnswerRectificationInput = {
  /** What it answered; left out, nothing is recorded. */
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  /** The rectification's code. */
  readonly rectification: Scalars['ID']['input'];
};

/** A person comes to hold a post. Refused while they hold it. */
export type AppointInput = {
  /** The person's code. */
  readonly person: Scalars['ID']['input'];
  /** The post's code. */
  readonly post: Scalars['ID']['input'];
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** An article (条) of a law. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** What its last amendment by that day says; null where it was not amended. */
  readonly amendment?: Maybe<Scalars['String']['output']>;
  /** The chains that those powers are links of on that day, each once, by code. */
  readonly chains: ReadonlyArray<Chain>;
  /** Its code: the law and the number. */
  readonly code: Scalars['ID']['output'];
  /** The day on which it was over, by the day asked; null while it is there. What is over is read as on its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The law that it belongs to. */
  readonly law: Law;
  /** Its number in Arabic numerals: `10`, or `10-1` for 第十条之一. */
  readonly number: Scalars['String']['output'];
  /** The powers that rest on it on that day, by code. */
  readonly powers: ReadonlyArray<Power>;
  /** The zones that hold at least one of those powers on that day, each once, by code. */
  readonly zones: ReadonlyArray<Zone>;
};

/** By which record days are told. */
export type AsKnown =
  /** By the record as it is: with all that was entered since. */
  | 'NOW'
  /** By the record as it stood at the end of each day: what could be known then. Today and days to come are as with NOW. */
  | 'THEN';

/** The responsibilities of a step end, and this one begins: what is left out, nobody answers for. Refused for who holds no post, for a section or post of another department, and for a department of another zone where the power is entrusted. */
export type AssignResponsibilityInput = {
  /** The functional department's code. */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /** The responsible leader's code. */
  readonly leader?: InputMaybe<Scalars['ID']['input']>;
  /** The post's code. */
  readonly post?: InputMaybe<Scalars['ID']['input']>;
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
  /** The business section's code. */
  readonly section?: InputMaybe<Scalars['ID']['input']>;
  /** The member of staff's code. */
  readonly staff?: InputMaybe<Scalars['ID']['input']>;
  /** The step's order. */
  readonly step: Scalars['Int']['input'];
  /** The zone's code. */
  readonly zone: Scalars['ID']['input'];
};

/** An audit on a day. */
export type Audit = {
  readonly __typename?: 'Audit';
  /** The day looked at. */
  readonly asOf: Scalars['Date']['output'];
  /** How many findings each kind has, after the filters, zeros too; in the order of `AuditKind`. */
  readonly counts: ReadonlyArray<FindingCount>;
  /** The findings, in the order asked: by zone, power, step, kind (in the order of `AuditKind`), chain, person, element, by code, what is not filled in last. */
  readonly findings: FindingConnection;
  /** The revision of the record that it was made of. */
  readonly revision: Scalars['Int']['output'];
};


/** An audit on a day. */
export type AuditFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};

/** What the audits look for. */
export type AuditKind =
  /** 无权办件: an act of the last days (`within`) that lacks the power, a document, a seal, a certificate or whoever answers for the step; it names the act and whoever did it. It must be named. */
  | 'ACT_WITHOUT_STANDING'
  /** 责任不完整: a responsibility that leaves out any of the five. */
  | 'ASSIGNMENT_INCOMPLETE'
  /** 责任错位: a responsibility whose section is not in its department, or whose post is not in its section. */
  | 'ASSIGNMENT_MISPLACED'
  /** 责任事后补记: a responsibility recorded long after the day from which it claims to hold. Looked for only where `kinds` names it. */
  | 'BACKDATED'
  /** 业务规则逾期未办: a delegation has no rules for classified, tolerant or credit-based handling by its day. */
  | 'BUSINESS_RULES_OWED'
  /** 执法证备案逾期未办: the certificate of a person who holds a post in a zone is not filed with the province by its day. */
  | 'CERTIFICATE_FILING_OWED'
  /** 执法人员无有效执法证: a responsibility of an enforcement power whose staff has no certificate valid on that day. */
  | 'CERTIFICATE_MISSING'
  /** 职权链条断裂: a chain of which the zone holds at least one power, but not all. */
  | 'CHAIN_BROKEN'
  /** 职责确认逾期未办: whoever is staff has not confirmed what they answer for by their day. */
  | 'CONFIRMATION_OWED'
  /** 代理人不适格: somebody acts for a power that is enforced without a certificate, or for review and decision of one delegation. */
  | 'DEPUTY_UNFIT'
  /** 审查与决定未分离: a person who is staff of both a review and a decision of one delegation. */
  | 'DUTIES_NOT_SEPARATED'
  /** 定期评价逾期未办: a zone that holds powers was not rated, by what is published, by its day. */
  | 'EVALUATION_OWED'
  /** 备案已过时: a delegation whose filed division of responsibility or supervision list no longer says what holds. Looked for where filings are demanded. */
  | 'FILING_OUTDATED'
  /** 备案逾期未办: the division of responsibility or the supervision list of a delegation is not filed with the power's department by its day. */
  | 'FILING_OWED'
  /** 委托机关不符: a standing whose grantor is not the power's department, or, where it authorises, not the zone's city. Looked for where standings are demanded. */
  | 'GRANTOR_WRONG'
  /** 审定未落实: an item of a published list that was approved was not carried out on its day. */
  | 'ITEM_NOT_CARRIED_OUT'
  /** 责任领导不在任: a responsibility whose leader holds no post in its department on that day. */
  | 'LEADER_NOT_IN_OFFICE'
  /** 培训手册逾期未办: a power that a zone holds has no rules, laws, templates or contact of its department by its day. */
  | 'MANUAL_OWED'
  /** 岗位已不存在仍任职: a person with memberships in force in posts that are not there on that day. Its zone is the one in whose departments all these posts were, if it is one. */
  | 'MEMBERSHIP_BEYOND_POST'
  /** 备忘录逾期未办: a delegation names no memorandum by its day. */
  | 'MEMORANDUM_OWED'
  /** 无人代理: a responsibility whose staff is away on that day, and nobody acts. */
  | 'NOBODY_ACTS'
  /** 未备案: a delegation not filed by that day. */
  | 'NOT_FILED'
  /** 设定依据已失效: a delegation of a power that rests on articles, all of which are repealed on that day. */
  | 'NO_LEGAL_BASIS'
  /** 下放职权没有环节: a delegation without any step. */
  | 'NO_STEPS'
  /** 一张网逾期未办: a platform is not linked to the one net of the city by its day. */
  | 'ONE_NET_OWED'
  /** 部门意见逾期未办: the department of the power of an item has given no opinion by its day, while the list is submitted. */
  | 'OPINION_OWED'
  /** 超出指导目录: a delegation of a power that the guidance catalogue of the zone's class does not list. */
  | 'OUTSIDE_CATALOGUE'
  /** 责任过载: a person who is the staff of more responsibilities than the limit. */
  | 'OVERLOADED'
  /** 重大处罚备案逾期未办: a major penalty is not filed with the department of its power and the legal office, those of the day of its decision, by its day. */
  | 'PENALTY_FILING_OWED'
  /** 平台运行逾期未办: a delegation is run on no platform of its zone by its day. */
  | 'PLATFORM_OWED'
  /** 数据推送逾期未办: what a platform runs of a delegation is pushed to no department of the city by its day. */
  | 'PUSH_OWED'
  /** 来文逾期未办: what was asked or demanded, or names a day, is neither answered nor closed by its day. */
  | 'RAISED_OWED'
  /** 整改意见书逾期未办: a zone refused to put something right, and neither is its notice issued nor is it closed by its day, even where it was answered later. */
  | 'RECTIFICATION_NOTICE_OWED'
  /** 整改逾期未办: what an inspection found is neither answered nor refused by its day, whatever cities demand. */
  | 'RECTIFICATION_OWED'
  /** 同一环节责任重复: a step with two or more responsibilities. */
  | 'RESPONSIBILITY_CONFLICT'
  /** 委托再转: a responsibility for an entrusted power whose department is in another zone. Looked for where standings are demanded. */
  | 'RE_ENTRUSTED'
  /** 电子签章逾期未办: a department of a zone that decides has no valid electronic seal, of its own or of its zone, by its day. */
  | 'SEAL_OWED'
  /** 工作人员不在岗: a responsibility whose staff does not hold its post on that day. */
  | 'STAFF_NOT_IN_POST'
  /** 授权委托公告逾期未办: the document of a standing that covers a delegation is not published by its day. */
  | 'STANDING_NOTICE_OWED'
  /** 授权委托逾期未办: a delegation stands on no document of its mode by its day. */
  | 'STANDING_OWED'
  /** 环节无人负责: a step without a responsibility. */
  | 'STEP_UNASSIGNED'
  /** 监管逾期未办: steps of a delegation are on no supervision list by its day. */
  | 'SUPERVISION_OWED'
  /** 监管频次逾期未办: what a supervision list asks to be inspected every so many days was not inspected again by its day, whatever cities demand. */
  | 'SUPERVISION_ROUND_OWED'
  /** 缺少支撑要素: a support element that the power takes and the zone lacks. */
  | 'SUPPORT_MISSING'
  /** 任务完成存疑: a task of which there is evidence, and whose measures say that it is not done everywhere. */
  | 'TASK_CLAIMED'
  /** 培训逾期未办: nobody who answers for a delegation was trained for its power by its day. */
  | 'TRAINING_OWED'
  /** 移交逾期未办: what is owed for a power is not handed to a zone and received in whole by its day. */
  | 'TRANSFER_OWED'
  /** 工作规则逾期未办: a zone that holds powers has no rules for duties, procedure or disputes by its day. */
  | 'WORK_RULES_OWED';

/** Findings of a day counted by one or two axes. What was checked is in `Score` and `TrendCount`. */
export type AuditPivot = {
  readonly __typename?: 'AuditPivot';
  /** The day looked at. */
  readonly asOf: Scalars['Date']['output'];
  /** The axes, in the order asked. */
  readonly axes: ReadonlyArray<PivotAxisEntries>;
  /** The cells that have a finding, by place. */
  readonly cells: ReadonlyArray<PivotCell>;
  /** The revision of the record that it was made of. */
  readonly revision: Scalars['Int']['output'];
  /** All findings, each once. */
  readonly total: PivotCount;
};

/** The audit of several days. */
export type AuditTrend = {
  readonly __typename?: 'AuditTrend';
  /** One for each day, in the order asked. */
  readonly points: ReadonlyArray<AuditTrendPoint>;
  /** The newest revision of the record that was looked at. */
  readonly revision: Scalars['Int']['output'];
};

/** The audit of a day, in numbers. */
export type AuditTrendPoint = {
  readonly __typename?: 'AuditTrendPoint';
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** One for each kind asked, zeros too; in the order of `AuditKind`. */
  readonly counts: ReadonlyArray<TrendCount>;
  /** The revision of the record that it was made of; null where the day ended before the first one: the record says nothing of it, and all counts are null. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Each zone asked that the record knows, or each that is there on that day; by code. */
  readonly zones: ReadonlyArray<ZoneTrendCount>;
};

/** A department or a zone. */
export type Body = Department | Zone;

/** A day that is free though it is no weekend, or worked though it is one (工作日历). */
export type CalendarDay = Node & {
  readonly __typename?: 'CalendarDay';
  /** Its code, unique among its kind. */
  readonly code: Scalars['ID']['output'];
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: CalendarDayKind;
  /** Why; null where nobody said. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** What a day is, against the week. */
export type CalendarDayKind =
  /** 放假 */
  | 'OFF'
  /** 上班 */
  | 'WORKED';

/** A row of 工作日历 (calendarDays), as the sheet has it, to hold from the day of the command. */
export type CalendarDayRowInput = {
  /** 日期: The day. */
  readonly day: Scalars['Date']['input'];
  /** 类别: What it is. */
  readonly kind: CalendarDayKind;
  /** 备注: Why; null where nobody said. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Something that a zone has, and when (承接能力). */
export type Capacity = {
  readonly __typename?: 'Capacity';
  /** What it has. */
  readonly element: SupportElement;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** The zone that has it. */
  readonly zone: Zone;
};

/** Whether the guidance catalogue of a class should list a power (指导目录建议). */
export type CatalogueAdvice = {
  readonly __typename?: 'CatalogueAdvice';
  /** How many of them have all that it requires. */
  readonly able: Scalars['Int']['output'];
  /** What follows. */
  readonly advice: CatalogueAdviceWord;
  /** How many of them hold it. */
  readonly holding: Scalars['Int']['output'];
  /** Whether it is listed on the day. */
  readonly isListed: Scalars['Boolean']['output'];
  /** The power. */
  readonly power: Power;
  /** Whether the record says at all what it requires. */
  readonly requirementsKnown: Scalars['Boolean']['output'];
  /** How many zones of the class there are. */
  readonly zones: Scalars['Int']['output'];
};

/** A page of what a guidance catalogue should list, by power. */
export type CatalogueAdviceConnection = {
  readonly __typename?: 'CatalogueAdviceConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<CatalogueAdviceEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type CatalogueAdviceEdge = {
  readonly __typename?: 'CatalogueAdviceEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: CatalogueAdvice;
};

/** What a guidance catalogue should do with a power. */
export type CatalogueAdviceWord =
  /** 建议列入 */
  | 'ADD'
  /** 保留 */
  | 'KEEP'
  /** 不列入 */
  | 'LEAVE'
  /** 建议移出 */
  | 'REMOVE'
  /** 要求不明 */
  | 'UNKNOWN';

/** An enforcement certificate (执法证), and when it is valid. */
export type Certificate = Node & {
  readonly __typename?: 'Certificate';
  /** The day on which it was no longer valid, by the day asked; null while it is valid. What is over is read as on its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Its number, unique among certificates. */
  readonly number: Scalars['ID']['output'];
  /** Who it certifies. */
  readonly person: Person;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day on which it is no longer valid; null while it has no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A linkage chain (职权链条): powers that belong together and must move together. */
export type Chain = Node & {
  readonly __typename?: 'Chain';
  /** Its code, unique among chains. */
  readonly code: Scalars['ID']['output'];
  /** What each zone holds of it on that day, by zone code; a zone that holds none of its powers is not there. */
  readonly coverage: ReadonlyArray<ChainCoverage>;
  /** The day on which it was over, by the day asked; null while it is there. What is over is read as on its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Its links on that day, in their order. */
  readonly links: ReadonlyArray<ChainLink>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** A page of chains, by code unless asked otherwise. */
export type ChainConnection = {
  readonly __typename?: 'ChainConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ChainEdge>;
  /** The whole list, on all pages, counted by what its chains have on that day. */
  readonly facets: ChainFacets;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a zone holds of a chain on a day. */
export type ChainCoverage = {
  readonly __typename?: 'ChainCoverage';
  /** The chain. */
  readonly chain: Chain;
  /** True when the zone holds all of them. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many of the chain's powers the zone holds, each counted once. */
  readonly held: Scalars['Int']['output'];
  /** The links whose power the zone does not hold, in the order of links. */
  readonly missing: ReadonlyArray<ChainLink>;
  /** How many powers the chain has, each counted once. */
  readonly total: Scalars['Int']['output'];
  /** The zone. */
  readonly zone: Zone;
};

/** A page of what zones hold of chains, by zone code, then chain code. */
export type ChainCoverageConnection = {
  readonly __typename?: 'ChainCoverageConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ChainCoverageEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type ChainCoverageEdge = {
  readonly __typename?: 'ChainCoverageEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ChainCoverage;
};

/** An entry of a list, with its place. */
export type ChainEdge = {
  readonly __typename?: 'ChainEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Chain;
};

/** Chains of a list, counted. Only what counts at least one is there. */
export type ChainFacets = {
  readonly __typename?: 'ChainFacets';
  /** By city department whose powers are links of them, by code; a chain counts in each of its departments. */
  readonly departments: ReadonlyArray<DepartmentCount>;
  /** By zone that holds at least one of their powers on that day, by code; a chain counts in each of its zones. */
  readonly zones: ReadonlyArray<ZoneCount>;
};

/** A link of a chain: a power at a stage. */
export type ChainLink = {
  readonly __typename?: 'ChainLink';
  /** The zones that hold its power on that day, by code. */
  readonly heldBy: ReadonlyArray<Zone>;
  /** Its place in the chain. */
  readonly order: Scalars['Int']['output'];
  /** The power. */
  readonly power: Power;
  /** Its stage. */
  readonly stage: ChainStage;
  /** The first day; null means always. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A link of a chain. */
export type ChainLinkInput = {
  /** Its place in the chain. */
  readonly order: Scalars['Int']['input'];
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
  /** Its stage. */
  readonly stage: ChainStage;
};

/** Which zone holds how much of which chain. */
export type ChainMatrix = {
  readonly __typename?: 'ChainMatrix';
  /** The day looked at. */
  readonly asOf: Scalars['Date']['output'];
  /** The chains that are there on the day, by code. */
  readonly chains: ReadonlyArray<ChainMatrixRow>;
  /** One row for each chain: how many of its powers each zone holds, each counted once, in the order of `zones`. */
  readonly held: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  /** The revision of the record that it was made of. */
  readonly revision: Scalars['Int']['output'];
  /** The zones that are there on the day, by code. */
  readonly zones: ReadonlyArray<Zone>;
};

/** A chain, as a row. */
export type ChainMatrixRow = {
  readonly __typename?: 'ChainMatrixRow';
  /** The chain. */
  readonly chain: Chain;
  /** Its code. */
  readonly code: Scalars['ID']['output'];
  /** Its name on the day. */
  readonly name: Scalars['String']['output'];
  /** How many powers it has, each counted once. */
  readonly total: Scalars['Int']['output'];
};

/** The stages of a chain (阶段). */
export type ChainStage =
  /** 审批 */
  | 'APPROVAL'
  /** 执法 */
  | 'ENFORCEMENT'
  /** 监管 */
  | 'SUPERVISION';

/** One write: a command, several that were applied as one, or an import. All of it is recorded, or nothing. */
export type Change = {
  readonly __typename?: 'Change';
  /** Who did it: the role and the subject of a token (`auditor:li`, `zone/Z01:wang`), `local:` and the system's user for a command line. */
  readonly actor: Scalars['String']['output'];
  /** How many versions it added; for a zone or department, of what is its own. */
  readonly added: Scalars['Int']['output'];
  /** When it was recorded: later than the one before. */
  readonly at: Scalars['DateTime']['output'];
  /** How many versions it put in the place of others; for a zone or department, of what is its own. */
  readonly corrected: Scalars['Int']['output'];
  /** The digest of all versions that it opened and closed; null for a zone or department that did not do it. */
  readonly digest?: Maybe<Scalars['String']['output']>;
  /** The hash over all that it says, its digest and the previous hash: who keeps the newest can tell any later alteration of the past. */
  readonly hash: Scalars['String']['output'];
  /** The key that its actor gave it, so that it is done once; null where none was given, and for a zone or department that did not give it. */
  readonly idempotencyKey?: Maybe<Scalars['String']['output']>;
  /** What was asked for, as JSON; null for an import, and for a zone or department that did not ask for it. */
  readonly input?: Maybe<Scalars['String']['output']>;
  /** What was done: a command in capitals, such as `WITHDRAW_POWER`, `APPLY_CHANGES` for several at once, `IMPORT`, `SEED`. */
  readonly operation: Scalars['String']['output'];
  /** The same in words, in the language of the reader. */
  readonly operationName: Scalars['String']['output'];
  /** The hash of the Change before it; null for the first. */
  readonly previousHash?: Maybe<Scalars['String']['output']>;
  /** How many versions it ended in the record, with nothing in their place; for a zone or department, of what is its own. */
  readonly removed: Scalars['Int']['output'];
  /** Its place in the record: 1, 2, 3, without a hole. */
  readonly revision: Scalars['Int']['output'];
  /** The text that `hash` is the SHA-256 of (in UTF-8; 64 digits of base 16): JSON in its canonical form (RFC 8785) of all that is stored of it but the hash, the previous hash among it. Whoever reads it can prove the chain by themselves. Null for a zone or department that did not do it. */
  readonly sealed?: Maybe<Scalars['String']['output']>;
  /** Where an import came from; null for a command, and for a zone or department that did not do it. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What the command is about: what it names, and what it ended or began, as today, or as on its last or first day where it is not there today, and as known at `knownAt`. None for an import: ask `changes(of:)` of what may be in it. An entry is null where the reader may not see it. A zone or department is told those that are its own. */
  readonly subjects: ReadonlyArray<Maybe<Node>>;
};

/** A page of Changes, the newest first. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Change;
};

/** One change; exactly one of these. */
export type ChangeInput =
  /** A post is abolished: the memberships of it end; what names it stays, and audits find it. */
  { readonly abolishPost: AbolishPostInput; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** What was filed was accepted (备案). Refused where it was accepted or returned already, counts for no term any more, and on a day before it was filed. */
  { readonly abolishPost?: never; readonly acceptFiling: AcceptFilingInput; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A zone comes to have a support element, until the next period that is to come. Refused while it has it. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity: AddCapacityInput; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A row begins: its identity is free, and what it names is there on the day. Of what may hold only once at a time, the earlier row ends on the day, and the new one where the next begins. What happened is recorded on no day to come. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord: AddRecordInput; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** The guidance catalogue of a class lists a power, until the next period that is to come. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue: AddToCatalogueInput; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A power becomes a link of a chain, until the next link of that order begins. Refused while there is a link of that order. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain: AddToChainInput; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A zone holds a power in another mode from the day on: the term goes on. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation: AlterDelegationInput; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** An article reads otherwise; it stays the article that powers rest on. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle: AmendArticleInput; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** What was raised was answered (答复), by whoever is to see to it. Refused where it was answered or closed already, and on a day before it came. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised: AnswerRaisedInput; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** The zone answered a rectification (答复). Refused where it was answered or closed already. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification: AnswerRectificationInput; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A person comes to hold a post. Refused while they hold it. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint: AppointInput; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** The responsibilities of a step end, and this one begins: what is left out, nobody answers for. Refused for who holds no post, for a section or post of another department, and for a department of another zone where the power is entrusted. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility: AssignResponsibilityInput; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** What was raised was closed (办结), answered or not. Refused where it was closed already, and on a day before it came or was answered. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised: CloseRaisedInput; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A rectification was closed (销号). Refused but where it was answered, or its notice issued. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification: CloseRectificationInput; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** Somebody confirmed what they answer for (职责确认); once a day. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties: ConfirmDutiesInput; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A version was wrong from the start: another takes its place in the record, or none where it never was so. What was known before is still told for `knownAt`. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct: CorrectInput; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A chain comes to be, with its links. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain: DefineChainInput; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A power comes to be, with the laws and articles that it cites. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower: DefinePowerInput; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A delegation has just these steps: others end, and what they were before stays. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps: DefineStepsInput; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A power is handed down to a zone, unfiled, until the next period that is to come; the steps that the delegation had before are its steps again. Refused while it is active. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower: DelegatePowerInput; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A department is no more, nor are its sections and posts; who held those holds them no more. Refused while it has powers or departments under it. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment: DissolveDepartmentInput; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A section is no more, nor are its posts; who held those holds them no more. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection: DissolveSectionInput; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A person holds a post no more. What they answer for stays, and audits find it. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership: EndMembershipInput; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** What holds on the day or later ends: what was to begin later is gone. Refused where nothing does, and of a kind that nobody may end. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord: EndRecordInput; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** The responsibilities of a step end: all of them, or those of one member of staff. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility: EndResponsibilityInput; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A zone has powers of its own by a document (授权), or acts for whoever grants them (委托). What was granted by the same document, for the same, ends on the day, and this where the next begins. For the city government it is 授权, for a department 委托 of its own. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding: GrantStandingInput; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** What a person (as staff and as leader) or a post answers for goes to another: all of it, or of the steps chosen. Refused for who holds no post, and for who answers for the step already. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities: HandOverResponsibilitiesInput; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** Something that is owed for a power was handed over to a zone (移交), whole or in part. It counts for the term of the delegation that is in force, or, between two terms, for the one to come: refused where the last one has ended. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer: HandTransferInput; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A person gets an enforcement certificate. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate: IssueCertificateInput; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** The notice of a rectification was issued (整改意见书), by a document. Refused but where it was refused, or is late. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice: IssueNoticeInput; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** Something was filed with somebody (备案). Who answers for a delegation, and its supervision list, are filed with the department that has the power on the day, for the term that is in force, or, between two terms, for the one to come. Refused while the same is filed with the same and was not returned; who answers may be filed anew once it has changed. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling: MakeFilingInput; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** Departments become one: their sections, posts, powers and duties follow, what was before stays. The successor is found by their names and codes. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments: MergeDepartmentsInput; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A post goes to another department or section; who holds it goes with it. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost: MovePostInput; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A document was published (公布), once. Refused where it was published already, and on a day before it was issued. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument: PublishDocumentInput; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** What somebody rated a zone by on a day was published (公布): of whatever power, or what is about one. What was published before stays so; refused where that is all of it, and on a day before it was rated. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation: PublishEvaluationInput; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** An inspection found something that is to be put right (整改), by a day. Refused for an inspection that is not done, a code that is or was another's, and a day before it. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification: RaiseRectificationInput; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** What was handed over was received (签收). Refused where it was received or refused already, and on a day before it was handed over. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer: ReceiveTransferInput; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A zone is of another class; a class that was to begin later is gone. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone: ReclassifyZoneInput; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A delegation in force on the day was filed (备案). It corrects what the period says. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling: RecordFilingInput; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** What was planned was inspected (已检查): what came of it, of how many a sample was drawn, and how many were looked at. Refused where it was done already, and for a sample of more than there are. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection: RecordInspectionInput; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** The zone refused a rectification (拒不整改): its notice is owed from then on. Refused where anything became of it already. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification: RefuseRectificationInput; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** What was handed over was refused (退回): it is owed again. Refused where it was refused already, or was received whole, and on a day before it was handed over. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer: RefuseTransferInput; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A person comes to be known, as of every day. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson: RegisterPersonInput; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A post comes to be, in a department, and in a section of it unless it is a leader’s. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost: RegisterPostInput; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A zone has a support element no more. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity: RemoveCapacityInput; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** The guidance catalogue of a class lists a power no more. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue: RemoveFromCatalogueInput; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A link of a chain is no more. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain: RemoveFromChainInput; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A person leaves: their memberships and certificates end; what they answer for stays, and audits find it. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson: RemovePersonInput; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A department has another name; the old one stays an alias, by which it is found. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment: RenameDepartmentInput; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** An article is no more. Powers that rest on it still name it; audits find those that rest on nothing else. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle: RepealArticleInput; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A power is no more, nor is it in chains, catalogues and requirements. Refused while a zone holds it, or is to. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower: RetirePowerInput; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** What was filed was returned (退回): it counts no more from that day on. Refused where it was returned already, counts for no term any more, and on a day before it was filed or accepted. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling: ReturnFilingInput; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A power has another name, type, department, legal basis or official codes: what is left out stays. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower: RevisePowerInput; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** An enforcement certificate is valid no more. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate: RevokeCertificateInput; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A department comes to be, under another or a zone. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment: SetUpDepartmentInput; readonly setUpSection?: never; readonly withdrawPower?: never; }
  |  /** A section comes to be, in a department. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection: SetUpSectionInput; readonly withdrawPower?: never; }
  |  /** A power is withdrawn from a zone, or from all. */
  { readonly abolishPost?: never; readonly acceptFiling?: never; readonly addCapacity?: never; readonly addRecord?: never; readonly addToCatalogue?: never; readonly addToChain?: never; readonly alterDelegation?: never; readonly amendArticle?: never; readonly answerRaised?: never; readonly answerRectification?: never; readonly appoint?: never; readonly assignResponsibility?: never; readonly closeRaised?: never; readonly closeRectification?: never; readonly confirmDuties?: never; readonly correct?: never; readonly defineChain?: never; readonly definePower?: never; readonly defineSteps?: never; readonly delegatePower?: never; readonly dissolveDepartment?: never; readonly dissolveSection?: never; readonly endMembership?: never; readonly endRecord?: never; readonly endResponsibility?: never; readonly grantStanding?: never; readonly handOverResponsibilities?: never; readonly handTransfer?: never; readonly issueCertificate?: never; readonly issueNotice?: never; readonly makeFiling?: never; readonly mergeDepartments?: never; readonly movePost?: never; readonly publishDocument?: never; readonly publishEvaluation?: never; readonly raiseRectification?: never; readonly receiveTransfer?: never; readonly reclassifyZone?: never; readonly recordFiling?: never; readonly recordInspection?: never; readonly refuseRectification?: never; readonly refuseTransfer?: never; readonly registerPerson?: never; readonly registerPost?: never; readonly removeCapacity?: never; readonly removeFromCatalogue?: never; readonly removeFromChain?: never; readonly removePerson?: never; readonly renameDepartment?: never; readonly repealArticle?: never; readonly retirePower?: never; readonly returnFiling?: never; readonly revisePower?: never; readonly revokeCertificate?: never; readonly setUpDepartment?: never; readonly setUpSection?: never; readonly withdrawPower: WithdrawPowerInput; };

/** What a command wrote. */
export type ChangePayload = {
  readonly __typename?: 'ChangePayload';
  /** What the record says of it. */
  readonly change: Change;
  /** Findings of that day that are there before and after, with another detail; shown as after. */
  readonly changed: ReadonlyArray<Finding>;
  /** Findings of the day from which it holds that it brought, as `impact` would have said before. */
  readonly introduced: ReadonlyArray<Finding>;
  /** Findings of that day that it cleared. */
  readonly resolved: ReadonlyArray<Finding>;
  /** Its revision; that of the first time where the same was sent under the same key before. */
  readonly revision: Scalars['Int']['output'];
};

/** What was raised was closed. */
export type CloseRaisedInput = {
  /** The code of what was raised. */
  readonly raised: Scalars['ID']['input'];
};

/** A rectification was closed (销号). Refused but where it was answered, or its notice issued. */
export type CloseRectificationInput = {
  /** The rectification's code. */
  readonly rectification: Scalars['ID']['input'];
};

/** The value of a column of the workbook. */
export type ColumnValueInput = {
  /** The column, by its key. */
  readonly column: Scalars['String']['input'];
  /** The value: a day as `2015-10-01`, a fixed word as the schema has it or as the workbook writes it, several official codes with ；; null or blank where there is none. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** What is compared: all that a workbook says, and laws, other names and successions of departments. That findings were accepted is among `changes`. */
export type ComparedRecord =
  /** 不在岗: that somebody is away for a while. */
  | 'ABSENCE'
  /** 调整事项: what a list proposes of a power, and what was decided of it. */
  | 'ADJUSTMENT_ITEM'
  /** 调整清单: a list of adjustments, and how far it is. */
  | 'ADJUSTMENT_LIST'
  /** 别名: another name of an organisation. */
  | 'ALIAS'
  /** 条文: an article: its number, and what amended it. */
  | 'ARTICLE'
  /** 工作日历: a day that is free, or worked, against the week. */
  | 'CALENDAR_DAY'
  /** 指导目录: a power that the guidance catalogue lists for a class. */
  | 'CATALOGUE_ENTRY'
  /** 执法证: a certificate. */
  | 'CERTIFICATE'
  /** 职权链条: a chain. */
  | 'CHAIN'
  /** 链条环节: a link of a chain. */
  | 'CHAIN_LINK'
  /** 职责确认: that somebody confirmed what they answer for. */
  | 'CONFIRMATION'
  /** 业务联系人: whom a zone asks about a power. */
  | 'CONTACT'
  /** 下放职权: a delegation: its mode, memorandum and filing. */
  | 'DELEGATION'
  /** 部门: a department: its name, kind, counterpart, and what it is under. */
  | 'DEPARTMENT'
  /** AB岗: who stands in where somebody is away. */
  | 'DEPUTY'
  /** 文件: a document by which something holds. */
  | 'DOCUMENT'
  /** 文件适用: what a document is about, and where it binds. */
  | 'DOCUMENT_SCOPE'
  /** 办理要求: what a city demands, and by when. */
  | 'DUTY'
  /** 评价: how somebody rated a zone. */
  | 'EVALUATION'
  /** 专家: somebody who is asked about approvals or enforcement. */
  | 'EXPERT'
  /** 备案: that something was filed with somebody, accepted or returned. */
  | 'FILING'
  /** 监督检查: an inspection of a zone, planned or done. */
  | 'INSPECTION'
  /** 法律: a law that powers rest on. */
  | 'LAW'
  /** 法律版本: an edition of a law. */
  | 'LAW_EDITION'
  /** 任职: a membership: who holds which post. */
  | 'MEMBERSHIP'
  /** 职能机构: which organisation is the reform office, the legal office … */
  | 'OFFICE'
  /** 部门意见: what a department says of an item of a list. */
  | 'OPINION'
  /** 行政处罚案件: a case in which a zone punished somebody. */
  | 'PENALTY'
  /** 人员: a person. */
  | 'PERSON'
  /** 平台: a platform on which a zone runs its powers. */
  | 'PLATFORM'
  /** 平台对接: how a platform is linked to a network. */
  | 'PLATFORM_LINK'
  /** 平台职权: that a power is run on a platform, and to whom its data are pushed. */
  | 'PLATFORM_POWER'
  /** 岗位: a post. */
  | 'POST'
  /** 职权: a power. */
  | 'POWER'
  /** 职权支撑要素: a support element that a power takes. */
  | 'POWER_REQUIREMENT'
  /** 来文: what was asked, demanded or advised, and what became of it. */
  | 'RAISED'
  /** 整改: what an inspection found, and what became of it. */
  | 'RECTIFICATION'
  /** 责任: a responsibility for a step: who answers for it. */
  | 'RESPONSIBILITY'
  /** 印章: a seal of a zone or a department of one. */
  | 'SEAL'
  /** 挂职派驻: that a department lends a zone somebody for a while. */
  | 'SECONDMENT'
  /** 科室: a section. */
  | 'SECTION'
  /** 授权委托: by which document a zone has a power, or acts for another. */
  | 'STANDING'
  /** 环节: a step of a delegation. */
  | 'STEP'
  /** 承继: what became of a department. */
  | 'SUCCESSION'
  /** 监管清单: how a delegation is supervised. */
  | 'SUPERVISION_ITEM'
  /** 支撑要素: a support element. */
  | 'SUPPORT_ELEMENT'
  /** 任务: a task of a plan of work. */
  | 'TASK'
  /** 任务完成依据: what shows that a task is done. */
  | 'TASK_EVIDENCE'
  /** 任务前提: that a task needs another one to be done. */
  | 'TASK_NEED'
  /** 任务责任单位: that a unit has a task, and as what. */
  | 'TASK_UNIT'
  /** 参训人员: that a person took part in a training. */
  | 'TRAINEE'
  /** 培训: a training, or an examination. */
  | 'TRAINING'
  /** 移交: that something was handed to a zone, and whether it was received. */
  | 'TRANSFER'
  /** 移交要求: what the department of a power owes a zone that takes it over. */
  | 'TRANSFER_ITEM'
  /** 责任单位: who has tasks of a plan of work. */
  | 'WORK_UNIT'
  /** 新区: a zone: its name, class, and what it is under. */
  | 'ZONE'
  /** 承接能力: a support element that a zone has. */
  | 'ZONE_CAPACITY';

/** Somebody confirmed what they answer for. */
export type ConfirmDutiesInput = {
  /** The person's code. */
  readonly person: Scalars['ID']['input'];
};

/** That somebody confirmed on a day what they answer for (职责确认). It is seen by the zone or department in which they hold a post. */
export type Confirmation = {
  readonly __typename?: 'Confirmation';
  /** The day on which they did. */
  readonly confirmedOn: Scalars['Date']['output'];
  /** Who. */
  readonly person: Person;
};

/** Whom a zone asks about a power (业务联系人), and when. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** In which department of the city. */
  readonly department: Department;
  /** Whether they guide from afar. */
  readonly isRemote: Scalars['Boolean']['output'];
  /** Who; null where nobody said, and where they are not the reader’s to see. */
  readonly person?: Maybe<Person>;
  /** The telephone number. */
  readonly phone: Scalars['String']['output'];
  /** About which power. */
  readonly power: Power;
  /** In which section; null where nobody said. */
  readonly section?: Maybe<Section>;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A row of 业务联系人 (contacts), as the sheet has it, to hold from the day of the command. */
export type ContactRowInput = {
  /** 部门: In which department of the city. */
  readonly department: Scalars['ID']['input'];
  /** 远程指导: Whether they guide from afar. */
  readonly isRemote?: InputMaybe<Scalars['Boolean']['input']>;
  /** 人员: Who; null where nobody said, and where they are not the reader’s to see. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** 电话: The telephone number. */
  readonly phone: Scalars['String']['input'];
  /** 职权: About which power. */
  readonly power: Scalars['ID']['input'];
  /** 科室: In which section; null where nobody said. */
  readonly section?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A version was wrong from the start: another takes its place in the record, or none where it never was so. What was known before is still told for `knownAt`.
 * What a workbook's check finds wrong with the row that would come of it is refused in its words. A thing that others still name cannot be void: the refusal says what names it (`namedBy` in `extensions`).
 */
export type CorrectInput = {
  /** The columns that make its identity in the workbook; `validFrom` too where several hold one after the other. */
  readonly identity: ReadonlyArray<ColumnValueInput>;
  /** True where it never was so: nothing takes its place. */
  readonly isVoid?: InputMaybe<Scalars['Boolean']['input']>;
  /** What kind of record. */
  readonly record: RecordKind;
  /** What is right, by column; what is left out stays. */
  readonly values?: InputMaybe<ReadonlyArray<ColumnValueInput>>;
};

/** Which days count. */
export type DayKind =
  /** 自然日 */
  | 'CALENDAR'
  /** 工作日 */
  | 'WORKING';

/** A day on which something begins or ends. */
export type DayOfChange = {
  readonly __typename?: 'DayOfChange';
  /** How many versions and facts have it as their first day. */
  readonly began: Scalars['Int']['output'];
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** How many no longer hold from it on. */
  readonly ended: Scalars['Int']['output'];
};

/** A day by which something is due. */
export type Deadline = {
  readonly __typename?: 'Deadline';
  /** The day. */
  readonly due: Scalars['Date']['output'];
  /** Whether holidays may still move it: a year up to it has no day in the calendar yet. */
  readonly isProvisional: Scalars['Boolean']['output'];
};

/** The government decides on each item of a list that was forwarded; later again on what it put off. What a department opposes, or supports under conditions, is approved with a condition. */
export type DecideAdjustmentInput = {
  /** What is decided: of every item, or later of what was put off. */
  readonly decisions: ReadonlyArray<ItemDecisionInput>;
  /** The list's code. */
  readonly list: Scalars['ID']['input'];
};

/** A chain comes to be, with its links. */
export type DefineChainInput = {
  /** Its code: nothing of its type has it yet, or it is no more. */
  readonly code: Scalars['ID']['input'];
  /** Its links, in their order; none when left out. */
  readonly links?: InputMaybe<ReadonlyArray<ChainLinkInput>>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
};

/** A power comes to be, with the laws and articles that it cites. */
export type DefinePowerInput = {
  /** Its code: nothing of its type has it yet, or it is no more. */
  readonly code: Scalars['ID']['input'];
  /** The code of the city department whose power it is. */
  readonly department: Scalars['ID']['input'];
  /** The legal basis: 《…》第…条, several with ； */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Official codes. */
  readonly officialCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its type. */
  readonly type: PowerType;
};

/** A delegation has just these steps: others end, and what they were before stays. */
export type DefineStepsInput = {
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
  /** All its steps from that day on. */
  readonly steps: ReadonlyArray<StepWordsInput>;
  /** The zone's code. */
  readonly zone: Scalars['ID']['input'];
};

/** A power is handed down to a zone, unfiled, until the next period that is to come; the steps that the delegation had before are its steps again. Refused while it is active. */
export type DelegatePowerInput = {
  /** The memorandum by number; left out, none is recorded. */
  readonly memorandum?: InputMaybe<Scalars['String']['input']>;
  /** By 授权 or 委托; ENTRUSTMENT when left out. */
  readonly mode?: InputMaybe<DelegationMode>;
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
  /** The zone's code. */
  readonly zone: Scalars['ID']['input'];
};

/** A power handed down to a zone (下放职权), as it is on that day. */
export type Delegation = Node & {
  readonly __typename?: 'Delegation';
  /** Its code: the zone's and the power's. */
  readonly code: Scalars['ID']['output'];
  /** The day on which it was over, by the day asked; null while it is active. What is over is read as on its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was filed (备案); null where it is not. */
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  /** Its papers that were filed by that day (备案), those of ended terms too, by subject, then with whom and when. */
  readonly filings: ReadonlyArray<Filing>;
  /** Opaque, and the same for ever: of the zone and the power, whichever period is on. */
  readonly id: Scalars['ID']['output'];
  /** The item of a list by which the period that holds on the day began (调整事项), once it is carried out; of several the last by list, then order. Null where none did, and where it is not seen. */
  readonly item?: Maybe<AdjustmentItem>;
  /** The memorandum (备忘录) by which it was agreed; null where none is given. */
  readonly memorandum?: Maybe<Scalars['String']['output']>;
  /** The memorandum that it names (备忘录): the document of that kind with this number, or with this code where it has no number, of several the first by code. Null where it names none, and where there is no such document. */
  readonly memorandumDocument?: Maybe<Document>;
  /** By whom: by the government or by a department. */
  readonly mode: DelegationMode;
  /** On which platforms of the zone it is run on that day (平台职权), of those that are there, by platform; empty while it is not in force. */
  readonly platforms: ReadonlyArray<PlatformPower>;
  /** The power that is handed down. */
  readonly power: Power;
  /** What it stands on (授权委托) on that day: what covers it by the same mode, for its power; or for all powers, given by the city of the zone (授权) or the department of the power (委托). By document, then grantor; empty while it is not in force. */
  readonly standings: ReadonlyArray<Standing>;
  /** Its steps on that day, in their order. */
  readonly steps: ReadonlyArray<Step>;
  /** How it is supervised on that day (监管清单), by order. */
  readonly supervision: ReadonlyArray<SupervisionItem>;
  /** How far each item is that is owed for it (移交), by order; empty while it is not in force. */
  readonly transfers: ReadonlyArray<TransferStatus>;
  /** The first day of the period that is on. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day on which that period is over; null while it goes on. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** The zone that holds it. */
  readonly zone: Zone;
};


/** A power handed down to a zone (下放职权), as it is on that day. */
export type DelegationFilingsArgs = {
  subjects?: InputMaybe<ReadonlyArray<FilingSubject>>;
};

/** A page of delegations, by power code. */
export type DelegationConnection = {
  readonly __typename?: 'DelegationConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<DelegationEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type DelegationEdge = {
  readonly __typename?: 'DelegationEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Delegation;
};

/** The modes of delegation (下放方式). */
export type DelegationMode =
  /** 授权, by the government */
  | 'AUTHORIZATION'
  /** 委托, by a department */
  | 'ENTRUSTMENT';

/** A department: of the city (市直部门), of a zone (新区部门), or the city government itself (市政府). */
export type Department = Node & {
  readonly __typename?: 'Department';
  /** Other names by which it is known on that day, in order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its code, unique among organisations. */
  readonly code: Scalars['ID']['output'];
  /** The city department that a zone's department answers to (对口市直部门); null where none is given. */
  readonly counterpart?: Maybe<Department>;
  /** The day on which it was over, by the day asked; null while it is there. What is over is read as on its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: DepartmentKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The offices that it is on that day (职能机构), by office, then city. */
  readonly offices: ReadonlyArray<Office>;
  /** The department above it; null where there is none, or a zone is above it. */
  readonly parent?: Maybe<Department>;
  /** Its posts, those of its sections included, by code. */
  readonly posts: ReadonlyArray<Post>;
  /** The departments whose place it took, by code: whatever the day, with the day since when. */
  readonly predecessors: ReadonlyArray<Succession>;
  /** How much of what was looked at has the finding of each audit, in the order of `AuditKind`; for a city department over the delegations of its powers, for a zone's department over those with a step that it is named for. */
  readonly scores: ReadonlyArray<Score>;
  /** The seals that it holds itself on that day (印章), by code. */
  readonly seals: ReadonlyArray<Seal>;
  /** Its sections, by code. */
  readonly sections: ReadonlyArray<Section>;
  /** The departments that took its place, by code: whatever the day, with the day since when. */
  readonly successors: ReadonlyArray<Succession>;
  /** The zone directly above it; null where there is none. */
  readonly zone?: Maybe<Zone>;
};


/** A department: of the city (市直部门), of a zone (新区部门), or the city government itself (市政府). */
export type DepartmentScoresArgs = {
  backdated?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<AuditKind>>;
  overload?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of departments, by code unless asked otherwise. */
export type DepartmentConnection = {
  readonly __typename?: 'DepartmentConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<DepartmentEdge>;
  /** The whole list, on all pages, counted by what its departments have on that day. */
  readonly facets: DepartmentFacets;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many things of a list go with a department. */
export type DepartmentCount = {
  readonly __typename?: 'DepartmentCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The department. */
  readonly department: Department;
};

/** An entry of a list, with its place. */
export type DepartmentEdge = {
  readonly __typename?: 'DepartmentEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Department;
};

/** Departments of a list, counted. Only what counts at least one is there. */
export type DepartmentFacets = {
  readonly __typename?: 'DepartmentFacets';
  /** By kind, in the order of the kinds. */
  readonly kinds: ReadonlyArray<DepartmentKindCount>;
  /** By zone directly above them, by code. */
  readonly zones: ReadonlyArray<ZoneCount>;
};

/** The kinds of department (组织类别). */
export type DepartmentKind =
  /** 市直部门 */
  | 'CITY_DEPARTMENT'
  /** 市政府 */
  | 'CITY_GOVERNMENT'
  /** 上级机关: of the province or the state, above the city. */
  | 'HIGHER_BODY'
  /** 新区部门 */
  | 'ZONE_DEPARTMENT';

/** How many things of a list are of a kind of department. */
export type DepartmentKindCount = {
  readonly __typename?: 'DepartmentKindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: DepartmentKind;
};

/** Who stands in where somebody is away (AB岗): for a step, or for a post. Who is accountable stays so. It is seen by the zone, and by the department of the power or the post. */
export type Deputy = {
  readonly __typename?: 'Deputy';
  /** Who comes first; those of a step before those of a post. */
  readonly order: Scalars['Int']['output'];
  /** Who stands in. */
  readonly person: Person;
  /** For which post; null where it is for a step. */
  readonly post?: Maybe<Post>;
  /** For which step; null where it is for a post. */
  readonly step?: Maybe<Step>;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A row of AB岗 (deputies), as the sheet has it, to hold from the day of the command. */
export type DeputyRowInput = {
  /** 代理人: Who stands in. */
  readonly deputy: Scalars['ID']['input'];
  /** 序号: Who comes first; those of a step before those of a post. */
  readonly order: Scalars['Int']['input'];
  /** 岗位: For which post; null where it is for a step. */
  readonly post?: InputMaybe<Scalars['ID']['input']>;
  /** 职权: as the sheet has it. */
  readonly power?: InputMaybe<Scalars['String']['input']>;
  /** 环节序号: as the sheet has it. */
  readonly step?: InputMaybe<Scalars['Int']['input']>;
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** 新区: as the sheet has it. */
  readonly zone?: InputMaybe<Scalars['String']['input']>;
};

/** Something that one side has and the other has not, or has otherwise. */
export type Difference = {
  readonly __typename?: 'Difference';
  /** When it holds as it is after; null for what was removed. */
  readonly after?: Maybe<DifferencePeriod>;
  /** The article that it is; null for other records. */
  readonly article?: Maybe<Article>;
  /** When it held as it was before; null for what was added. */
  readonly before?: Maybe<DifferencePeriod>;
  /** The chain that it is or belongs to; null for other records. */
  readonly chain?: Maybe<Chain>;
  /**
   * The write that did it. Between days: what recorded the version in force on the later day, or, where none is, the end of the one before. Between moments: what recorded the later version, or took the earlier one out of the record.
   * Between zones, and against the catalogue: the newest that recorded what is there. Null for those who may not ask all `changes`; ask these with `of` for all that happened to a thing.
   */
  readonly change?: Maybe<Change>;
  /** The department that it is or is of; null for other records. */
  readonly department?: Maybe<Department>;
  /** The support element; null for other records. */
  readonly element?: Maybe<SupportElement>;
  /** What differs, in the order of the sheet's columns: of what was changed only that; of what was added or removed all that it says. */
  readonly fields: ReadonlyArray<FieldDifference>;
  /** Its identity in the workbook, without its first day, parts with `|` between them: `Z01|P00001|2` for a step or who answers for it; without the zone where two zones are compared. */
  readonly key: Scalars['String']['output'];
  /** Whether it was added, removed or changed. */
  readonly kind: DifferenceKind;
  /** The law that it is; null for other records. */
  readonly law?: Maybe<Law>;
  /** The person whom it is about; null for other records, and where the reader may not see the person. */
  readonly person?: Maybe<Person>;
  /** The post that it is or is about; null for other records. */
  readonly post?: Maybe<Post>;
  /** The power that it is or is about; null for other records. */
  readonly power?: Maybe<Power>;
  /** The kind of record that it is of. */
  readonly record: ComparedRecord;
  /** The section that it is; null for other records. */
  readonly section?: Maybe<Section>;
  /** The step that it is or is for; null for other records, and where both zones of a comparison have it. */
  readonly step?: Maybe<Step>;
  /** The zone that it is or belongs to; null where it has none, and where both zones of a comparison have it. */
  readonly zone?: Maybe<Zone>;
};

/** A page of differences: by kind of record (in the order of `ComparedRecord`), then by the code of the thing that it is or hangs on (a membership hangs on its person, a capacity on its element, an entry of the catalogue on its power), then by what else tells it apart. */
export type DifferenceConnection = {
  readonly __typename?: 'DifferenceConnection';
  /** How many there are of each kind of record that is compared, after the filters, zeros too; in the order of `ComparedRecord`. */
  readonly counts: ReadonlyArray<DifferenceCount>;
  /** The entries of this page. */
  readonly edges: ReadonlyArray<DifferenceEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** The newest revision of the record that it was made of. */
  readonly revision: Scalars['Int']['output'];
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many differences there are of a kind of record. */
export type DifferenceCount = {
  readonly __typename?: 'DifferenceCount';
  /** How many were added. Null where the reader may not know it: in `compareZones`, of responsibilities and capacities, where not both zones are theirs. */
  readonly added?: Maybe<Scalars['Int']['output']>;
  /** How many were changed. Null where the reader may not know it: in `compareZones`, of responsibilities and capacities, where not both zones are theirs. */
  readonly changed?: Maybe<Scalars['Int']['output']>;
  /** The kind of record. */
  readonly record: ComparedRecord;
  /** How many were removed. Null where the reader may not know it: in `compareZones`, of responsibilities and capacities, where not both zones are theirs. */
  readonly removed?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a list, with its place. */
export type DifferenceEdge = {
  readonly __typename?: 'DifferenceEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Difference;
};

/** What a difference is. */
export type DifferenceKind =
  /** 新增: only after. */
  | 'ADDED'
  /** 变更: before and after, and not the same. */
  | 'CHANGED'
  /** 取消: only before. */
  | 'REMOVED';

/** When a version holds. */
export type DifferencePeriod = {
  readonly __typename?: 'DifferencePeriod';
  /** The first day; null for always. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The day from which it holds no more; null for what goes on. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Which end of an order comes first. A cursor is of one order and one direction. */
export type Direction =
  /** The least first. */
  | 'ASC'
  /** The greatest first. */
  | 'DESC';

/** A department is no more, nor are its sections and posts; who held those holds them no more. Refused while it has powers or departments under it. */
export type DissolveDepartmentInput = {
  /** The department's code. */
  readonly department: Scalars['ID']['input'];
};

/** A section is no more, nor are its posts; who held those holds them no more. */
export type DissolveSectionInput = {
  /** The section's code. */
  readonly section: Scalars['ID']['input'];
};

/** A document by which something holds (文件): a plan, a memorandum, an authorisation, rules … It is there on all days. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** Its code, unique among documents. */
  readonly code: Scalars['ID']['output'];
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Whether it was published by that day. */
  readonly isPublished: Scalars['Boolean']['output'];
  /** The day on which it was issued; null before, and where nobody said. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Who issued it; null where nobody said. */
  readonly issuer?: Maybe<Body>;
  /** What it is. */
  readonly kind: DocumentKind;
  /** Of what level these media are; null before, and where nobody said. */
  readonly level?: Maybe<MediumLevel>;
  /** The media in which it was published; empty before. */
  readonly media: ReadonlyArray<Scalars['String']['output']>;
  /** Its number; null where it has none. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The day on which it was published; null before. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** What it is about and where it binds on that day (文件适用), by topic, then where. */
  readonly scopes: ReadonlyArray<DocumentScope>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Where it stands on the web; null where nobody said. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A page of a list, by code. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Document;
};

/** The kinds of documents. */
export type DocumentKind =
  /** 授权文件 */
  | 'AUTHORIZATION'
  /** 指导目录 */
  | 'CATALOGUE'
  /** 委托书 */
  | 'ENTRUSTMENT'
  /** 手册 */
  | 'MANUAL'
  /** 备忘录 */
  | 'MEMORANDUM'
  /** 公告 */
  | 'NOTICE'
  /** 其他 */
  | 'OTHER'
  /** 工作方案 */
  | 'PLAN'
  /** 规则 */
  | 'RULES';

/** A row of 文件 (documents), as the sheet has it, to hold from the day of the command. */
export type DocumentRowInput = {
  /** 编码: Its code, unique among documents. */
  readonly code: Scalars['ID']['input'];
  /** 印发日期: The day on which it was issued; null before, and where nobody said. */
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 制发机关: Who issued it; null where nobody said. */
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  /** 类别: What it is. */
  readonly kind: DocumentKind;
  /** 文号: Its number; null where it has none. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** 标题: What it is called. */
  readonly title: Scalars['String']['input'];
  /** 网址: Where it stands on the web; null where nobody said. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What a document is about, and where it binds (文件适用): what is null binds all of them. */
export type DocumentScope = {
  readonly __typename?: 'DocumentScope';
  /** The department whose powers it is about; null for those of all. */
  readonly department?: Maybe<Department>;
  /** The document. */
  readonly document: Document;
  /** The power that it is about; null for all. */
  readonly power?: Maybe<Power>;
  /** The step that it is about; null for all steps. */
  readonly step?: Maybe<Step>;
  /** What it is about. */
  readonly topic: DocumentTopic;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** The zone that it binds; null for all of the class. */
  readonly zone?: Maybe<Zone>;
  /** Which zones it binds; null for both classes. */
  readonly zoneClass?: Maybe<ZoneClass>;
};

/** A row of 文件适用 (documentScopes), as the sheet has it, to hold from the day of the command. */
export type DocumentScopeRowInput = {
  /** 部门: The department whose powers it is about; null for those of all. */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /** 文件: The document. */
  readonly document: Scalars['ID']['input'];
  /** 职权: The power that it is about; null for all. */
  readonly power?: InputMaybe<Scalars['ID']['input']>;
  /** 环节序号: as the sheet has it. */
  readonly step?: InputMaybe<Scalars['Int']['input']>;
  /** 主题: What it is about. */
  readonly topic: DocumentTopic;
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** 新区: The zone that it binds; null for all of the class. */
  readonly zone?: InputMaybe<Scalars['ID']['input']>;
  /** 新区类别: Which zones it binds; null for both classes. */
  readonly zoneClass?: InputMaybe<ZoneClass>;
};

/** What a document is about. */
export type DocumentTopic =
  /** 指导目录 */
  | 'CATALOGUE'
  /** 分类管理 */
  | 'CLASSIFIED'
  /** 诚信管理 */
  | 'CREDIT'
  /** 争议处理 */
  | 'DISPUTES'
  /** 职责关系 */
  | 'DUTIES'
  /** 法律法规 */
  | 'LAWS'
  /** 示范文本 */
  | 'MODELS'
  /** 操作规则 */
  | 'OPERATION'
  /** 工作程序 */
  | 'PROCEDURE'
  /** 事中事后监管 */
  | 'SUPERVISION'
  /** 容缺受理 */
  | 'TOLERANT';

/** A list of adjustments is begun (起草): by its zone, or by a department of the city that recalls powers. Its owner and the reform office alone see it until it is submitted. */
export type DraftAdjustmentInput = {
  /** The code of who proposes it: the zone itself, or a department of the city. */
  readonly by: Scalars['ID']['input'];
  /** Its code, unique among lists. */
  readonly code: Scalars['ID']['input'];
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** A note; null where there is none. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The code of the zone whose powers it adjusts. */
  readonly zone: Scalars['ID']['input'];
};

/** What a city demands, and by when (办理要求). What no duty demands is not looked at. */
export type Duty = Node & {
  readonly __typename?: 'Duty';
  /** The city that demands it; null for every city that demands nothing of its own. */
  readonly city?: Maybe<Department>;
  /** The clause that demands it. */
  readonly clause: Scalars['String']['output'];
  /** Its code, unique among its kind. */
  readonly code: Scalars['ID']['output'];
  /** Which days count; null where there are none. */
  readonly dayKind?: Maybe<DayKind>;
  /** Within how many days; null where it is due at once, or by a day. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** The document of the clause; null where nobody said. */
  readonly document?: Maybe<Document>;
  /** By which day; null where it is due within days. */
  readonly dueBy?: Maybe<Scalars['Date']['output']>;
  /** After how many days it is owed again; null for once. */
  readonly everyDays?: Maybe<Scalars['Int']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** What is owed. */
  readonly matter: Matter;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A row of 办理要求 (duties), as the sheet has it, to hold from the day of the command. */
export type DutyRowInput = {
  /** 市: The city that demands it; null for every city that demands nothing of its own. */
  readonly city?: InputMaybe<Scalars['ID']['input']>;
  /** 依据条款: The clause that demands it. */
  readonly clause: Scalars['String']['input'];
  /** 计日: Which days count; null where there are none. */
  readonly dayKind?: InputMaybe<DayKind>;
  /** 天数: Within how many days; null where it is due at once, or by a day. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** 文件: The document of the clause; null where nobody said. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** 截止日期: By which day; null where it is due within days. */
  readonly dueBy?: InputMaybe<Scalars['Date']['input']>;
  /** 间隔天数: After how many days it is owed again; null for once. */
  readonly everyDays?: InputMaybe<Scalars['Int']['input']>;
  /** 事项: What is owed. */
  readonly matter: Matter;
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A person holds a post no more. What they answer for stays, and audits find it. */
export type EndMembershipInput = {
  /** The person's code. */
  readonly person: Scalars['ID']['input'];
  /** The post's code. */
  readonly post: Scalars['ID']['input'];
};

/** What ends. */
export type EndRecordInput = {
  /** The columns of its identity but `validFrom`; what is left out or null is blank. */
  readonly key: ReadonlyArray<ColumnValueInput>;
  /** The kind of record: POWER_REQUIREMENT (power, element; for reform-office, a department whose own is power); OFFICE (office, city; for staffing-office); DOCUMENT_SCOPE (document, topic, zoneClass, zone, department, power, step; for reform-office, legal-office, government, a zone whose own is zone, a department whose own is department, power); DUTY (matter, city; for reform-office, legal-office); TRANSFER_ITEM (power, order; for reform-office, a department whose own is power); STANDING (document, kind, zone, power, grantor; for legal-office, government where kind is AUTHORIZATION, a department whose own is grantor); SEAL (code; for government, legal-office); SUPERVISION_ITEM (zone, power, order; for a zone whose own is zone); PLATFORM (code; for reform-office, a zone whose own is zone); PLATFORM_POWER (platform, power; for reform-office, a zone whose own is platform); PLATFORM_LINK (platform, network, power; for reform-office, a zone whose own is platform); CONTACT (power, phone; for a department whose own is power); SECONDMENT (person, zone, mode; for staffing-office, a department whose own is from); EXPERT (code; for legal-office, a department whose own is departments); DEPUTY (zone, power, step, post, order; for a zone whose own is zone, post, a department whose own is post); ABSENCE (person; for staffing-office, a zone whose own is person, a department whose own is person). */
  readonly kind: RecordKind;
};

/** The responsibilities of a step end: all of them, or those of one member of staff. */
export type EndResponsibilityInput = {
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
  /** The member of staff's code; left out, all of them end. */
  readonly staff?: InputMaybe<Scalars['ID']['input']>;
  /** The step's order. */
  readonly step: Scalars['Int']['input'];
  /** The zone's code. */
  readonly zone: Scalars['ID']['input'];
};

/** How somebody rated a zone on a day (评价). All see it once it is published; before, the zone, and the department of the power. */
export type Evaluation = {
  readonly __typename?: 'Evaluation';
  /** What was said of it; null where nothing was. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** The day on which it was rated. */
  readonly evaluatedOn: Scalars['Date']['output'];
  /** Who rated it, as it is written. */
  readonly evaluator: Scalars['String']['output'];
  /** What was rated. */
  readonly indicator: Scalars['String']['output'];
  /** What whoever rated it is. */
  readonly kind: EvaluatorKind;
  /** By which power; null of the zone as a whole. */
  readonly power?: Maybe<Power>;
  /** The day on which that was published; null before. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** The score, 0 to 100. */
  readonly score: Scalars['Float']['output'];
  /** Which zone. */
  readonly zone: Zone;
};

/** A page of a list, by identity. */
export type EvaluationConnection = {
  readonly __typename?: 'EvaluationConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<EvaluationEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type EvaluationEdge = {
  readonly __typename?: 'EvaluationEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Evaluation;
};

/** A row of 评价 (evaluations), as the sheet has it, to hold from the day of the command. */
export type EvaluationRowInput = {
  /** 评语: What was said of it; null where nothing was. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** 评价方: Who rated it, as it is written. */
  readonly evaluator: Scalars['String']['input'];
  /** 指标: What was rated. */
  readonly indicator: Scalars['String']['input'];
  /** 类别: What whoever rated it is. */
  readonly kind: EvaluatorKind;
  /** 职权: By which power; null of the zone as a whole. */
  readonly power?: InputMaybe<Scalars['ID']['input']>;
  /** 得分: The score, 0 to 100. */
  readonly score: Scalars['Float']['input'];
  /** 新区: Which zone. */
  readonly zone: Scalars['ID']['input'];
};

/** Who rates zones. */
export type EvaluatorKind =
  /** 部门 */
  | 'DEPARTMENT'
  /** 企业 */
  | 'ENTERPRISE'
  /** 第三方 */
  | 'THIRD_PARTY';

/** A link between two things that is there on that day, or that is lacking. */
export type EvidenceLink = {
  readonly __typename?: 'EvidenceLink';
  /** Where it begins. */
  readonly from: EvidenceNode;
  /** True when the link is there; false when it lacks, and that makes the finding true. */
  readonly isThere: Scalars['Boolean']['output'];
  /** What the link is, such as `STAFF`, `HOLDS`, `PROVIDES`. */
  readonly relation: Scalars['String']['output'];
  /** Where it leads. */
  readonly to: EvidenceNode;
};

/** An end of a link: a thing, or a value. */
export type EvidenceNode = {
  readonly __typename?: 'EvidenceNode';
  /** The code of the thing, or the value; null where nothing is there. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The id of a thing, for `node`; null for a value, and where nothing is there. In `impact`, what only the changes bring has the id that it will have. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The name of the thing on that day; null where it has none. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The type of the thing (`Person`, `Post` ...), or what the value is (`Date`, `ZoneClass`, `Count`). */
  readonly type: Scalars['String']['output'];
};

/** Somebody who is asked about approvals or enforcement (专家). */
export type Expert = Node & {
  readonly __typename?: 'Expert';
  /** Their code, unique among experts. */
  readonly code: Scalars['ID']['output'];
  /** The departments of whose powers they know, by code. */
  readonly departments: ReadonlyArray<Department>;
  /** What they know, as it is written; empty where nobody said. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** For what they are asked. */
  readonly kind: ExpertKind;
  /** Their name. */
  readonly name: Scalars['String']['output'];
  /** Where they are; null where nobody said. */
  readonly organization?: Maybe<Scalars['String']['output']>;
  /** The powers of which they know by themselves, by code. */
  readonly powers: ReadonlyArray<Power>;
  /** The first day; null means always. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A page of a list, by code. */
export type ExpertConnection = {
  readonly __typename?: 'ExpertConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ExpertEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type ExpertEdge = {
  readonly __typename?: 'ExpertEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Expert;
};

/** For what experts are asked. */
export type ExpertKind =
  /** 审批 */
  | 'APPROVAL'
  /** 执法 */
  | 'ENFORCEMENT';

/** A row of 专家 (experts), as the sheet has it, to hold from the day of the command. */
export type ExpertRowInput = {
  /** 编码: Their code, unique among experts. */
  readonly code: Scalars['ID']['input'];
  /** 市直部门: The departments of whose powers they know, by code. */
  readonly departments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 专长: What they know, as it is written; empty where nobody said. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 类别: For what they are asked. */
  readonly kind: ExpertKind;
  /** 名称: Their name. */
  readonly name: Scalars['String']['input'];
  /** 单位: Where they are; null where nobody said. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** 职权: The powers of which they know by themselves, by code. */
  readonly powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A column of a record, before and after. */
export type FieldDifference = {
  readonly __typename?: 'FieldDifference';
  /** What it says after; null for nothing. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** The same of the code after. */
  readonly afterName?: Maybe<Scalars['String']['output']>;
  /** The same of what it says after. */
  readonly afterText?: Maybe<Scalars['String']['output']>;
  /** What it said: a text, a day, a word of the schema, a code, several with `；` between them. Null for nothing. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The name of what the code before names, as on the later day; null for what is no code or has no name, and where the reader may not see it. */
  readonly beforeName?: Maybe<Scalars['String']['output']>;
  /** What it said, for people: the name of what a code names, words of the schema in the language of the reader; what is neither, or has no name, as it is. Null for nothing. */
  readonly beforeText?: Maybe<Scalars['String']['output']>;
  /** The column, as the workbook names it, such as `staff` or `legalBasis`. */
  readonly field: Scalars['String']['output'];
  /** What the column is called, in the language of the reader. */
  readonly name: Scalars['String']['output'];
};

/** That something was filed with somebody (备案). What was filed of a penalty is seen by whose own it is. */
export type Filing = {
  readonly __typename?: 'Filing';
  /** The day on which it was accepted; null before. */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** The certificate, of a certificate’s filing; null of anything else, and where it is not the reader’s to see. */
  readonly certificate?: Maybe<Certificate>;
  /** The day on which it was filed. */
  readonly filedOn: Scalars['Date']['output'];
  /** Whether it is a division of responsibility or a supervision list that is filed or accepted, of the term in force, and says no more what holds: of steps and who answers for them, or of how the power is supervised, since it was filed, or since the term began where that was later. False for anything else. */
  readonly isOutdated: Scalars['Boolean']['output'];
  /** A note; null where there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The case, of a penalty’s filing; null of anything else, and where it is not the reader’s to see. */
  readonly penalty?: Maybe<Penalty>;
  /** The power of a delegation’s papers; null of anything else. */
  readonly power?: Maybe<Power>;
  /** The day on which it was returned; null before. */
  readonly returnedOn?: Maybe<Scalars['Date']['output']>;
  /** How far it is on that day. */
  readonly state: FilingState;
  /** What is filed. */
  readonly subject: FilingSubject;
  /** With whom it is filed. */
  readonly to: Department;
  /** The zone of a delegation’s papers, or of a penalty; null of a certificate’s filing. */
  readonly zone?: Maybe<Zone>;
};

/** A page of a list, by identity. */
export type FilingConnection = {
  readonly __typename?: 'FilingConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<FilingEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type FilingEdge = {
  readonly __typename?: 'FilingEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Filing;
};

/** How far a filing is. */
export type FilingState =
  /** 已备案 */
  | 'ACCEPTED'
  /** 已报送 */
  | 'FILED'
  /** 退回 */
  | 'RETURNED'
  /** 失效 */
  | 'VOID';

/** What is filed (备案). */
export type FilingSubject =
  /** 执法证 */
  | 'CERTIFICATE'
  /** 责任分工 */
  | 'DIVISION'
  /** 重大处罚 */
  | 'PENALTY'
  /** 监管清单 */
  | 'SUPERVISION_LIST';

/** Something that an audit found. Two with the same kind, zone, power, step, chain, person and element are the same finding, listed once. */
export type Finding = {
  readonly __typename?: 'Finding';
  /**
   * By whom and why it is accepted on the day; null where it is open: never accepted, not on that day, withdrawn, or with another detail than when it was accepted.
   * In `impact` and in what a command brought, of the day on which changes take effect.
   */
  readonly acceptance?: Maybe<Acceptance>;
  /** In `impact`, for a finding introduced or changed: places in the list of changes, from 0, of those that bring it when tried alone; empty where only together they do. Null elsewhere. */
  readonly because?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** The chain; null except for CHAIN_BROKEN. */
  readonly chain?: Maybe<Chain>;
  /** The clause of the plan, or of the law, that the audit stands for, in the reader's language. */
  readonly clause: Scalars['String']['output'];
  /**
   * More in data, else null. ASSIGNMENT_INCOMPLETE: what is missing, of `department,leader,section,post,staff` in this order.
   * CHAIN_BROKEN: codes of the missing powers, sorted. OVERLOADED: the number of responsibilities. BACKDATED: the number of days.
   * MEMBERSHIP_BEYOND_POST: codes of the posts, sorted. What is owed (`…_OWED`): the day on which it was due, with `?` behind it while a year up to it has no calendar; FILING_OWED
   * after a space what lacks, of `DIVISION,SUPERVISION_LIST`, SUPERVISION_OWED the orders of steps, and PENALTY_FILING_OWED of `DEPARTMENT,LEGAL`. RE_ENTRUSTED: codes of the departments, sorted; GRANTOR_WRONG: of the grantors. FILING_OUTDATED: `DIVISION:n,SUPERVISION_LIST:n`, only what differs: n steps, n items of the list. ACT_WITHOUT_STANDING: what it lacks, of `StandingLack` in its order.
   */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** The support element; null except for SUPPORT_MISSING. */
  readonly element?: Maybe<SupportElement>;
  /** Every link whose presence or absence makes the finding true; together they are a path from the zone or person to what is wrong. */
  readonly evidence: ReadonlyArray<EvidenceLink>;
  /** The first day after on which it is no more, as far as the record tells; null where it goes on, and where it will be another's than the reader's. Null in `impact`, and in what a command brought. */
  readonly goneOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque; the same finding has the same id on every day. */
  readonly id: Scalars['ID']['output'];
  /** What is the matter. */
  readonly kind: AuditKind;
  /** A sentence in the reader's language (`Accept-Language`; Chinese unless English is asked for). */
  readonly message: Scalars['String']['output'];
  /** The person; null where the kind names none, or where nobody is named as staff. */
  readonly person?: Maybe<Person>;
  /** The power; null where the kind names none. */
  readonly power?: Maybe<Power>;
  /** How grave it is. */
  readonly severity: Severity;
  /** The first day of the unbroken run of days on which it is, the day looked at among them. Null where that has no first day, or reaches back to days on which it was another's than the reader's. Null in `impact`, and in what a command brought. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** The step; null where the kind names none. */
  readonly step?: Maybe<Step>;
  /** What else it is about, where none of the others is: an item of a transfer, a document, a department, a certificate. Null where the kind names none, and where the reader may not see it. */
  readonly subject?: Maybe<Node>;
  /** What the audit is called, in the reader's language. */
  readonly title: Scalars['String']['output'];
  /** The zone; null where the kind names none (OVERLOADED), or no one zone has it (MEMBERSHIP_BEYOND_POST). */
  readonly zone?: Maybe<Zone>;
};

/** A page of findings, in their order. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many findings an audit has. */
export type FindingCount = {
  readonly __typename?: 'FindingCount';
  /** How many of them are accepted on the day. Null where `count` is. */
  readonly accepted?: Maybe<Scalars['Int']['output']>;
  /** How many, open and accepted. Null in `overview` for a zone or department, which may not know what is found of others; in `audit` they are told how many are listed for them. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The audit. */
  readonly kind: AuditKind;
  /** How many of them are open: not accepted on the day. Null where `count` is. */
  readonly open?: Maybe<Scalars['Int']['output']>;
  /** How grave its findings are. */
  readonly severity: Severity;
  /** What the audit is called, in the reader's language (`Accept-Language`; Chinese unless English is asked for). */
  readonly title: Scalars['String']['output'];
};

/** An entry of a list, with its place. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Finding;
};

/** By what findings are ordered. */
export type FindingOrder =
  /** By zone, power, step, kind (in the order of `AuditKind`), chain, person, element, by code, what is not filled in last. */
  | 'PLACE'
  /** The gravest first, those of one severity by place. */
  | 'SEVERITY';

/** Whether a zone could hold a power, and what is in the way (承接条件). */
export type Fit = {
  readonly __typename?: 'Fit';
  /** What follows. */
  readonly advice: FitAdvice;
  /** The chains that it is in, by code. */
  readonly chains: ReadonlyArray<FitChain>;
  /** Whether the zone holds it. */
  readonly isHeld: Scalars['Boolean']['output'];
  /** Whether the guidance catalogue of the zone's class lists it. */
  readonly isListed: Scalars['Boolean']['output'];
  /** What it requires and the zone has not, by code. */
  readonly missing: ReadonlyArray<SupportElement>;
  /** The power. */
  readonly power: Power;
  /** Whether the record says at all what it requires. */
  readonly requirementsKnown: Scalars['Boolean']['output'];
  /** The zone. */
  readonly zone: Zone;
};

/** Whether a zone should hold a power: the first of these that is so, in another order. */
export type FitAdvice =
  /** 须随链条 */
  | 'CHAIN_FIRST'
  /** 已承接且具备 */
  | 'HELD_FIT'
  /** 已承接但不具备 */
  | 'HELD_UNFIT'
  /** 尚不具备 */
  | 'NOT_YET'
  /** 目录外 */
  | 'OUTSIDE'
  /** 可承接 */
  | 'TAKE'
  /** 要求不明 */
  | 'UNKNOWN';

/** A chain of a power, and what of it a zone does not hold. */
export type FitChain = {
  readonly __typename?: 'FitChain';
  /** The chain. */
  readonly chain: Chain;
  /** Its other powers that the zone does not hold, by code. */
  readonly missing: ReadonlyArray<Power>;
};

/** A page of how powers fit a zone, by power. */
export type FitConnection = {
  readonly __typename?: 'FitConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<FitEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type FitEdge = {
  readonly __typename?: 'FitEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Fit;
};

/** A list that is submitted is forwarded to the government: once each item has its opinion, or the day for opinions has passed. */
export type ForwardAdjustmentInput = {
  /** The list's code. */
  readonly list: Scalars['ID']['input'];
};

/** The department that has the power of an item on the day says what it thinks of it, while the list is submitted. */
export type GiveOpinionInput = {
  /** The code of the department. */
  readonly department: Scalars['ID']['input'];
  /** The list's code. */
  readonly list: Scalars['ID']['input'];
  /** Which item. */
  readonly order: Scalars['Int']['input'];
  /** Why: needed unless it supports the item. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** For or against. */
  readonly stance: Stance;
};

/** A zone has powers of its own by a document (授权), or acts for whoever grants them (委托). What was granted by the same document, for the same, ends on the day, and this where the next begins. For the city government it is 授权, for a department 委托 of its own. */
export type GrantStandingInput = {
  /** The document's code. */
  readonly document: Scalars['ID']['input'];
  /** The code of who grants it: the city government, or a department of the city. */
  readonly grantor: Scalars['ID']['input'];
  /** 授权 or 委托. */
  readonly kind: DelegationMode;
  /** The power's code; left out, all powers: of a department that grants, all of its own. */
  readonly power?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which it no longer holds; left out, it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** The zone's code. */
  readonly zone: Scalars['ID']['input'];
};

/** Why somebody with a post in the department cannot take it. */
export type HandOverBar =
  /** 审查与决定须分离: would both review and decide in the delegation. */
  | 'DUTIES_NOT_SEPARATED'
  /** 缺执法证: has no enforcement certificate valid on that day. */
  | 'NO_CERTIFICATE'
  /** 无合适岗位: holds no working post in a section of it, or for a leader, no leader's post. */
  | 'NO_FITTING_POST'
  /** 超过上限: would have more responsibilities than anybody may. */
  | 'OVERLOADED';

/** Somebody who could take a responsibility. */
export type HandOverCandidate = {
  readonly __typename?: 'HandOverCandidate';
  /** How many responsibilities they have in that role now, of what the reader may see. */
  readonly load: Scalars['Int']['output'];
  /** How many they would have with all that the plan gives them and takes off them, and this one. */
  readonly loadAfter: Scalars['Int']['output'];
  /** The same in a sentence, in the reader's language. */
  readonly message: Scalars['String']['output'];
  /** Who. */
  readonly person: Person;
  /** The fitting post that they hold on that day. */
  readonly post: Post;
  /** What speaks against them, though they could take it. */
  readonly reasonsAgainst: ReadonlyArray<HandOverDoubt>;
  /** What speaks for them. */
  readonly reasonsFor: ReadonlyArray<HandOverReason>;
};

/** What speaks against somebody who could take it. */
export type HandOverDoubt =
  /** 达到上限: would have as many responsibilities as anybody may. */
  | 'AT_LIMIT'
  /** 执法证将到期: has no certificate that goes on without end. */
  | 'CERTIFICATE_ENDS'
  /** 岗位无科室: the post is in no section. */
  | 'NO_SECTION'
  /** 任职将到期: holds the post up to a day that is set. */
  | 'POST_ENDS';

/** Somebody's part in a responsibility that is left. */
export type HandOverItem = {
  readonly __typename?: 'HandOverItem';
  /**
   * Who could take it, all else of the plan being as it is; best first:
   * who answers for it already, holds the same post, a post of the same section, of the same department; then who has fewer reasons against them of what is going to end or lacking; then who has fewer responsibilities after; then by code.
   */
  readonly candidates: ReadonlyArray<HandOverCandidate>;
  /** The department that it names now; null where it names none. */
  readonly department?: Maybe<Department>;
  /** The leader that it names now; null where it names none. */
  readonly leader?: Maybe<Person>;
  /** Why nobody takes it; null where somebody does. */
  readonly leftBecause?: Maybe<HandOverLeft>;
  /** The same in a sentence, in the reader's language. */
  readonly message: Scalars['String']['output'];
  /** Who takes it: the first of the candidates; null where nobody does. */
  readonly pick?: Maybe<HandOverCandidate>;
  /** The post that it names now; null where it names none. */
  readonly post?: Maybe<Post>;
  /** The power. */
  readonly power: Power;
  /** Whether its staff or its leader is to be found. */
  readonly role: ResponsibilityRole;
  /** The section that it names now; null where it names none. */
  readonly section?: Maybe<Section>;
  /** The staff that it names now; null where it names none. */
  readonly staff?: Maybe<Person>;
  /** Whether somebody takes it. */
  readonly state: HandOverState;
  /** The step that is left. */
  readonly step: Step;
  /** How many others hold a post in the department and cannot take it, by the first reason that holds; in the order of the reasons, those that hold for nobody left out. */
  readonly unfit: ReadonlyArray<HandOverUnfit>;
  /** The zone. */
  readonly zone: Zone;
};

/** A page of what is left, by zone, power, step, role, code of who has it now. */
export type HandOverItemConnection = {
  readonly __typename?: 'HandOverItemConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<HandOverItemEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type HandOverItemEdge = {
  readonly __typename?: 'HandOverItemEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: HandOverItem;
};

/** Why nobody takes it. */
export type HandOverLeft =
  /** 同时为工作人员: the leader is staff of the step too, which nobody takes: one does not change without the other. */
  | 'ALSO_STAFF'
  /** 无人符合: those who hold a post in the department cannot take it; see `unfit`. */
  | 'NOBODY_FITS'
  /** 部门无他人: nobody else holds a post in the department. */
  | 'NOBODY_THERE'
  /** 部门不明: no department is named, nor do section, post or person tell just one. */
  | 'NO_DEPARTMENT'
  /** 委托不得转托: the power is entrusted, and the department is of another zone. */
  | 'OTHER_ZONE';

/**
 * Who could take what is left. The picks fit together: nobody gets too much by all of them, and nobody both reviews and decides in one delegation.
 * It first gives a pick to what has the fewest candidates, then improves as long as a step has a better one.
 */
export type HandOverPlan = {
  readonly __typename?: 'HandOverPlan';
  /** The day from which the person, post or section is gone. */
  readonly asOf: Scalars['Date']['output'];
  /** All that the plan comes to, in the order in which it is to be made: at most 250 at a time can be looked at by `impact`, 500 made by `applyChanges`. */
  readonly changes: ReadonlyArray<Scalars['ProposedChange']['output']>;
  /** How many somebody else answers for already. */
  readonly covered: Scalars['Int']['output'];
  /** What is left, by zone, power, step, role (LEADER before STAFF), code of who has it now. */
  readonly items: HandOverItemConnection;
  /** How many have none: they stay as they are, and audits find them. */
  readonly left: Scalars['Int']['output'];
  /** Who leaves; null where it is a post or a section. */
  readonly person?: Maybe<Person>;
  /** The post that is abolished; null where it is none. */
  readonly post?: Maybe<Post>;
  /** The revision of the record that it was worked out on: to be given as `expectedRevision` when the changes are made. */
  readonly revision: Scalars['Int']['output'];
  /** The section that is dissolved; null where it is none. */
  readonly section?: Maybe<Section>;
  /** How many have a successor. */
  readonly taken: Scalars['Int']['output'];
};


/**
 * Who could take what is left. The picks fit together: nobody gets too much by all of them, and nobody both reviews and decides in one delegation.
 * It first gives a pick to what has the fewest candidates, then improves as long as a step has a better one.
 */
export type HandOverPlanChangesArgs = {
  leaving?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Who could take what is left. The picks fit together: nobody gets too much by all of them, and nobody both reviews and decides in one delegation.
 * It first gives a pick to what has the fewest candidates, then improves as long as a step has a better one.
 */
export type HandOverPlanItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What speaks for somebody. */
export type HandOverReason =
  /** 已负责该环节: answers for the step already, by a post that goes. */
  | 'ANSWERS_ALREADY'
  /** 持有执法证: has the enforcement certificate that the power needs. */
  | 'CERTIFIED'
  /** 部门领导: holds a leader's post of the department. */
  | 'LEADS_DEPARTMENT'
  /** 同一部门: holds a post of the same department. */
  | 'SAME_DEPARTMENT'
  /** 同一岗位: holds the same post. */
  | 'SAME_POST'
  /** 同一科室: holds a post of the same section. */
  | 'SAME_SECTION';

/** What a person (as staff and as leader) or a post answers for goes to another: all of it, or of the steps chosen. Refused for who holds no post, and for who answers for the step already. */
export type HandOverResponsibilitiesInput = {
  /** Whose responsibilities, by code; with `toPerson`. */
  readonly fromPerson?: InputMaybe<Scalars['ID']['input']>;
  /** The post's code whose responsibilities go; with `toPost`, and without people. */
  readonly fromPost?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of these steps; all when left out. */
  readonly of?: InputMaybe<ReadonlyArray<StepInput>>;
  /** Who answers for them from now on, by code. */
  readonly toPerson?: InputMaybe<Scalars['ID']['input']>;
  /** The post's code that they go to. */
  readonly toPost?: InputMaybe<Scalars['ID']['input']>;
};

/** What becomes of something that is left. */
export type HandOverState =
  /** 另有人负责: somebody else answers for the step already; what is left of it ends where it names its staff. */
  | 'COVERED'
  /** 无人接手: nobody can take it. */
  | 'LEFT'
  /** 有人接手: somebody takes it. */
  | 'TAKEN';

/** People who cannot take a responsibility, and why. */
export type HandOverUnfit = {
  readonly __typename?: 'HandOverUnfit';
  /** How many people. */
  readonly count: Scalars['Int']['output'];
  /** Why. */
  readonly reason: HandOverBar;
};

/** Something that is owed for a power was handed over to a zone (移交), whole or in part. It counts for the term of the delegation that is in force, or, between two terms, for the one to come: refused where the last one has ended. */
export type HandTransferInput = {
  /** Whether it is a part only; false when left out. */
  readonly isPart?: InputMaybe<Scalars['Boolean']['input']>;
  /** The item, by its order among those of the power. */
  readonly item: Scalars['Int']['input'];
  /** A note; left out, there is none. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
  /** The zone's code. */
  readonly zone: Scalars['ID']['input'];
};

/** An official code (官方编码) of a power, with the scheme that it is of. Official codes are not unique: one may stand for two powers. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The power that it stands for. */
  readonly power: Power;
  /** The scheme (编码体系) that gives the code. */
  readonly scheme: Scalars['String']['output'];
  /** The first day; null means always. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** The code. */
  readonly value: Scalars['String']['output'];
  /** The version of the list that has it; null where nobody said. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** What changes would do. The lists are whole, in the order of findings; BACKDATED is not looked for. */
export type Impact = {
  readonly __typename?: 'Impact';
  /** The day on which the changes take effect. */
  readonly asOf: Scalars['Date']['output'];
  /** Findings that are there before and after, with another detail; shown as after, like those introduced. */
  readonly changed: ReadonlyArray<Finding>;
  /** Findings that are there only after the changes, which name things as these have them. A thing that only the changes bring has the id that it will have, by which `node` finds nothing yet; it says what the changes say of it, and its lists are empty. */
  readonly introduced: ReadonlyArray<Finding>;
  /** What a write of this list would refuse (`applyChanges`), in the order of the list; empty where it would be taken, and for a list without a change. The rest of the answer shows what would come of it all the same; a change that is so already comes to nothing. */
  readonly objections: ReadonlyArray<Objection>;
  /** What would become owed: there on the day and not done with the changes, and not there, or done, without them. By matter, zone and power; what is not filled in last. */
  readonly owed: ReadonlyArray<OwedCount>;
  /** Findings that are there only before. */
  readonly resolved: ReadonlyArray<Finding>;
  /** The revision of the record that it was worked out on: to be given as `expectedRevision` when the changes are made. */
  readonly revision: Scalars['Int']['output'];
  /** What the changes end, begin, or reach through what they alter. */
  readonly touched: Touched;
};

/** That a department of the city inspects a zone (监督检查): from the day on which it was planned, or else from the day on which it was done. It is seen by whose own it is, and by the department of a power by which something is to be put right that it found. */
export type Inspection = Node & {
  readonly __typename?: 'Inspection';
  /** Which department of the city inspects. */
  readonly by: Department;
  /** Its code, unique among inspections. */
  readonly code: Scalars['ID']['output'];
  /** The day on which it was done; null before. */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The item of the supervision list for which it is; null for all of the power. */
  readonly item?: Maybe<SupervisionItem>;
  /** Of what kind it is. */
  readonly kind: InspectionKind;
  /** The day for which it is planned; null where it was not planned. */
  readonly plannedFor?: Maybe<Scalars['Date']['output']>;
  /** Of how many a sample is drawn; null where nobody said. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** Which of its powers; null for all. */
  readonly power?: Maybe<Power>;
  /** What it found that is to be put right, by that day, by code. */
  readonly rectifications: ReadonlyArray<Rectification>;
  /** What came of it; null before, and where nobody said. */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** How many are looked at; null where nobody said. */
  readonly sample?: Maybe<Scalars['Int']['output']>;
  /** How far it is on that day. */
  readonly state: InspectionState;
  /** Which zone is inspected. */
  readonly zone: Zone;
};

/** A page of a list, by code. */
export type InspectionConnection = {
  readonly __typename?: 'InspectionConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<InspectionEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type InspectionEdge = {
  readonly __typename?: 'InspectionEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Inspection;
};

/** The kinds of inspections. */
export type InspectionKind =
  /** 不定期 */
  | 'AD_HOC'
  /** 双随机 */
  | 'RANDOM'
  /** 定期 */
  | 'REGULAR'
  /** 专项 */
  | 'SPECIAL';

/** A row of 监督检查 (inspections), as the sheet has it, to hold from the day of the command. */
export type InspectionRowInput = {
  /** 检查部门: Which department of the city inspects. */
  readonly by: Scalars['ID']['input'];
  /** 编码: Its code, unique among inspections. */
  readonly code: Scalars['ID']['input'];
  /** 监管清单序号: as the sheet has it. */
  readonly item?: InputMaybe<Scalars['Int']['input']>;
  /** 类别: Of what kind it is. */
  readonly kind: InspectionKind;
  /** 计划日期: The day for which it is planned; null where it was not planned. */
  readonly plannedFor?: InputMaybe<Scalars['Date']['input']>;
  /** 总体数: Of how many a sample is drawn; null where nobody said. */
  readonly population?: InputMaybe<Scalars['Int']['input']>;
  /** 职权: Which of its powers; null for all. */
  readonly power?: InputMaybe<Scalars['ID']['input']>;
  /** 抽查数: How many are looked at; null where nobody said. */
  readonly sample?: InputMaybe<Scalars['Int']['input']>;
  /** 新区: Which zone is inspected. */
  readonly zone: Scalars['ID']['input'];
};

/** How far an inspection is. */
export type InspectionState =
  /** 已检查 */
  | 'DONE'
  /** 逾期未查 */
  | 'MISSED'
  /** 待检查 */
  | 'PLANNED';

/** A person gets an enforcement certificate. */
export type IssueCertificateInput = {
  /** Its number: no certificate has it yet, or it is valid no more. */
  readonly number: Scalars['ID']['input'];
  /** The person's code. */
  readonly person: Scalars['ID']['input'];
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** The notice of a rectification was issued (整改意见书), by a document. Refused but where it was refused, or is late. */
export type IssueNoticeInput = {
  /** The code of the document that is the notice. */
  readonly document: Scalars['ID']['input'];
  /** The rectification's code. */
  readonly rectification: Scalars['ID']['input'];
};

/** What is decided of an item. */
export type ItemDecisionInput = {
  /** Under which condition it is approved; null for none. */
  readonly condition?: InputMaybe<Scalars['String']['input']>;
  /** Its own first day; left out, it stays as proposed. */
  readonly effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Which item. */
  readonly order: Scalars['Int']['input'];
  /** What is decided. */
  readonly outcome: ItemOutcome;
};

/** What was decided of an item (审定结果). */
export type ItemOutcome =
  /** 同意 */
  | 'APPROVED'
  /** 暂缓 */
  | 'DEFERRED'
  /** 不同意 */
  | 'REJECTED';

/** An item of a list that is reviewed. */
export type ItemReview = {
  readonly __typename?: 'ItemReview';
  /** How its power fits the zone, after all items; null where neither the zone nor the power is the reader's own. */
  readonly fit?: Maybe<Fit>;
  /** The item, on the day looked at. */
  readonly item: AdjustmentItem;
  /** Why its command is refused, so that it is left out; null where it is not, and where it is not run. */
  readonly refusal?: Maybe<Scalars['String']['output']>;
};

/** How far an item is. */
export type ItemState =
  /** 待生效 */
  | 'ANNOUNCED'
  /** 同意 */
  | 'APPROVED'
  /** 已落实 */
  | 'CARRIED_OUT'
  /** 暂缓 */
  | 'DEFERRED'
  /** 撤回 */
  | 'DROPPED'
  /** 未落实 */
  | 'NOT_CARRIED_OUT'
  /** 待审定 */
  | 'PENDING'
  /** 不同意 */
  | 'REJECTED';

/** What a value of an enum is called. */
export type Label = {
  readonly __typename?: 'Label';
  /** Its name in English, such as License. */
  readonly en: Scalars['String']['output'];
  /** The enum's name in this schema, such as `PowerType`. */
  readonly enum: Scalars['String']['output'];
  /** The value, such as `LICENSE`. */
  readonly value: Scalars['String']['output'];
  /** Its name in Chinese, such as 行政许可. */
  readonly zh: Scalars['String']['output'];
};

/** Spans of one kind. */
export type Lane = {
  readonly __typename?: 'Lane';
  /** The days that no span has: between the first span and the last, and after the last where the thing is still there; by day. A span that the reader may not see leaves no gap. */
  readonly gaps: ReadonlyArray<SpanGap>;
  /** What the spans are. */
  readonly kind: LaneKind;
  /** The days that two or more of the spans shown have, by day. */
  readonly overlaps: ReadonlyArray<SpanGap>;
  /** By first day, those without one first. */
  readonly spans: ReadonlyArray<Span>;
};

/** What stands in a lane. */
export type LaneKind =
  /** 承接能力: the support elements that a zone has. */
  | 'CAPACITY'
  /** 指导目录: the classes of zones whose catalogue lists a power. */
  | 'CATALOGUE_ENTRY'
  /** 执法证: a person's certificates. */
  | 'CERTIFICATE'
  /** 链条环节: the chains that a power is in, or the powers of a chain. */
  | 'CHAIN_LINK'
  /** 下放职权: the periods of a delegation; the zones that hold a power, or the powers that a zone holds. */
  | 'DELEGATION'
  /** 任职人员: who holds a post. */
  | 'HOLDER'
  /** 责任领导: who is the leader of a step, or the steps whose leader a person is. */
  | 'LEADER'
  /** 名称: the names. */
  | 'NAME'
  /** 所在: the department of a post, section or power; what a department or zone is under. */
  | 'PLACE'
  /** 岗位: the posts that a person holds, or that are in a department or section. */
  | 'POST'
  /** 工作人员: who is the staff of a step, or the steps whose staff a person is. */
  | 'STAFF'
  /** 新区类别: the classes of a zone. */
  | 'ZONE_CLASS';

/** A law, regulation or rule (法律法规) that powers rest on. */
export type Law = Node & {
  readonly __typename?: 'Law';
  /** The articles of it that some power rests on, by number. */
  readonly articles: ReadonlyArray<Article>;
  /** Its code: the name by which it is cited, without 《》 and 中华人民共和国. */
  readonly code: Scalars['ID']['output'];
  /** Its editions (版本) that some power cites, by code. */
  readonly editions: ReadonlyArray<LawEdition>;
  /** The day on which it was over, by the day asked; null while it is there. What is over is read as on its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** A page of laws, by code unless asked otherwise. */
export type LawConnection = {
  readonly __typename?: 'LawConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<LawEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type LawEdge = {
  readonly __typename?: 'LawEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Law;
};

/** An edition (版本) of a law: as it was made, amended (修正) or revised (修订). */
export type LawEdition = Node & {
  readonly __typename?: 'LawEdition';
  /** Its code: the law and the edition's name. */
  readonly code: Scalars['ID']['output'];
  /** Its day; null where citations name only a year. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was over, by the day asked; null while it is there. What is over is read as on its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The law that it is an edition of. */
  readonly law: Law;
  /** What citations call it: `2018修正`, or its day. */
  readonly name: Scalars['String']['output'];
  /** The powers whose legal basis cites this edition on that day, by code. */
  readonly powers: ReadonlyArray<Power>;
};

/** Whose network a platform is linked to. */
export type LinkLevel =
  /** 市级 */
  | 'CITY'
  /** 一张网 */
  | 'ONE_NET'
  /** 省级 */
  | 'PROVINCE'
  /** 国家级 */
  | 'STATE';

/** How data come from a platform into a network. */
export type LinkMode =
  /** 数据采集 */
  | 'COLLECTION'
  /** 直接对接 */
  | 'DIRECT'
  /** 二次录入 */
  | 'DOUBLE_ENTRY'
  /** 派驻办理 */
  | 'ON_SITE';

/** By what a list is ordered. Ties are broken by code. A list that has no such order refuses it. */
export type ListOrder =
  /** Zones by the word of their class, then code. */
  | 'CLASS'
  /** By code. */
  | 'CODE'
  /** Powers, sections and posts by the code of their department, then their own. */
  | 'DEPARTMENT'
  /** Departments and posts by the word of their kind, then code. */
  | 'KIND'
  /** By name, then code. */
  | 'NAME'
  /** Powers by the word of their type, then code. */
  | 'TYPE';

/** What somebody carries. */
export type Load = {
  readonly __typename?: 'Load';
  /** Chains of their powers, each once. */
  readonly chains: Scalars['Int']['output'];
  /** Delegations of all of these, each once. */
  readonly delegations: Scalars['Int']['output'];
  /** Who. */
  readonly person: Person;
  /** Posts that they hold. */
  readonly posts: Scalars['Int']['output'];
  /** Responsibilities as staff where nobody else holds a post of the responsibility's section, or, where it names none, of its department; one that names neither does not count. Null for who asks for themselves: it tells of colleagues. */
  readonly soleSteps?: Maybe<Scalars['Int']['output']>;
  /** Responsibilities as staff. */
  readonly steps: Scalars['Int']['output'];
  /** Responsibilities for whose staff they act. */
  readonly stepsActing: Scalars['Int']['output'];
  /** Responsibilities as leader. */
  readonly stepsLed: Scalars['Int']['output'];
};

/** A page of a list, by steps and steps led, most first, then the person's code. */
export type LoadConnection = {
  readonly __typename?: 'LoadConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<LoadEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type LoadEdge = {
  readonly __typename?: 'LoadEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Load;
};

/** Something was filed with somebody (备案). Who answers for a delegation, and its supervision list, are filed with the department that has the power on the day, for the term that is in force, or, between two terms, for the one to come. Refused while the same is filed with the same and was not returned; who answers may be filed anew once it has changed. */
export type MakeFilingInput = {
  /** The certificate's number: of a certificate's filing, and of nothing else. */
  readonly certificate?: InputMaybe<Scalars['ID']['input']>;
  /** A note; left out, there is none. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The penalty's code: of a penalty's filing, and of nothing else. */
  readonly penalty?: InputMaybe<Scalars['ID']['input']>;
  /** The power's code: of a delegation's papers, and of nothing else. */
  readonly power?: InputMaybe<Scalars['ID']['input']>;
  /** What is filed. */
  readonly subject: FilingSubject;
  /** The code of whom it is filed with: a department of the city, the city government, or a higher body. */
  readonly to: Scalars['ID']['input'];
  /** The zone's code: of a delegation's papers, and of nothing else. */
  readonly zone?: InputMaybe<Scalars['ID']['input']>;
};

/** What can be owed. */
export type Matter =
  /** 业务规则 */
  | 'BUSINESS_RULES'
  /** 执法证备案 */
  | 'CERTIFICATE_FILING'
  /** 职责确认 */
  | 'CONFIRMATION'
  /** 定期评价 */
  | 'EVALUATION'
  /** 备案 */
  | 'FILING'
  /** 培训手册 */
  | 'MANUAL'
  /** 备忘录 */
  | 'MEMORANDUM'
  /** 一张网 */
  | 'ONE_NET'
  /** 部门意见 */
  | 'OPINION'
  /** 重大处罚备案 */
  | 'PENALTY_FILING'
  /** 平台运行 */
  | 'PLATFORM'
  /** 数据推送 */
  | 'PUSH'
  /** 来文 */
  | 'RAISED'
  /** 整改 */
  | 'RECTIFICATION'
  /** 整改意见书 */
  | 'RECTIFICATION_NOTICE'
  /** 电子签章 */
  | 'SEAL'
  /** 授权委托 */
  | 'STANDING'
  /** 授权委托公告 */
  | 'STANDING_NOTICE'
  /** 监管 */
  | 'SUPERVISION'
  /** 监管频次 */
  | 'SUPERVISION_ROUND'
  /** 任务 */
  | 'TASK'
  /** 培训 */
  | 'TRAINING'
  /** 移交 */
  | 'TRANSFER'
  /** 工作规则 */
  | 'WORK_RULES';

/** How much is owed of a matter, after all filters but `states`. */
export type MatterCount = {
  readonly __typename?: 'MatterCount';
  /** Those that are done. */
  readonly done: Scalars['Int']['output'];
  /** Those that are late. */
  readonly late: Scalars['Int']['output'];
  /** The matter. */
  readonly matter: Matter;
  /** Those that are neither done nor late. */
  readonly open: Scalars['Int']['output'];
  /** All that is owed of it, done or not. */
  readonly owed: Scalars['Int']['output'];
};

/** How much there is of something, and how much of it is done. */
export type MeasureCount = {
  readonly __typename?: 'MeasureCount';
  /** How much of it is done. */
  readonly done: Scalars['Int']['output'];
  /** The measure. */
  readonly measure: ReadinessMeasure;
  /** How much there is. */
  readonly owed: Scalars['Int']['output'];
  /** Done to owed; null where there is nothing. */
  readonly ratio?: Maybe<Scalars['Float']['output']>;
};

/** Of what level the media are in which a document is published (公布级别). */
export type MediumLevel =
  /** 市级 */
  | 'CITY'
  /** 省级 */
  | 'PROVINCE'
  /** 国家级 */
  | 'STATE';

/** That a person holds a post (任职), and when. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** Who. */
  readonly person: Person;
  /** Which post. */
  readonly post: Post;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Departments become one: their sections, posts, powers and duties follow, what was before stays. The successor is found by their names and codes. */
export type MergeDepartmentsInput = {
  /** The codes of those that are no more. */
  readonly departments: ReadonlyArray<Scalars['ID']['input']>;
  /** The code of the one that takes their place. */
  readonly into: Scalars['ID']['input'];
};

/** A post goes to another department or section; who holds it goes with it. */
export type MovePostInput = {
  /** The department's code. */
  readonly department: Scalars['ID']['input'];
  /** The post's code. */
  readonly post: Scalars['ID']['input'];
  /** The code of a section of that department; null for a leader's post. */
  readonly section?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** A post is abolished: it is no more, and its memberships end; the responsibilities that name it stay, and audits find them. Refused where it is no more by that day. It asks for the post and its memberships. */
  readonly abolishPost?: Maybe<ChangePayload>;
  /** What was filed was accepted (备案). Refused where it was accepted or returned already, counts for no term any more, and on a day before it was filed. It asks for that filing, and the delegation. */
  readonly acceptFiling?: Maybe<ChangePayload>;
  /** A finding may stay as it is, from the day to a last one: it stays counted, is shown as accepted, and is open again after that or when its detail changes. Refused where the audit of that day does not find it, and where it is accepted for any of these days already. It asks for the finding on that day and its acceptances. */
  readonly acceptFinding?: Maybe<ChangePayload>;
  /** A zone comes to have a support element, until the next period that is to come. Refused while it has it. It asks for the zone, the element and the capacities of that element. */
  readonly addCapacity?: Maybe<ChangePayload>;
  /** A row begins: its identity is free, and what it names is there on the day. Of what may hold only once at a time, the earlier row ends on the day, and the new one where the next begins. What happened is recorded on no day to come. It asks for the rows of that identity, and all that the row names. */
  readonly addRecord?: Maybe<ChangePayload>;
  /** The guidance catalogue of a class lists a power, until the next period that is to come. It asks for the power and that catalogue's entries of it. */
  readonly addToCatalogue?: Maybe<ChangePayload>;
  /** A power becomes a link of a chain, until the next link of that order begins. Refused while there is a link of that order. It asks for the chain, its links and the power. */
  readonly addToChain?: Maybe<ChangePayload>;
  /** A zone holds a power in another mode from the day on. The term goes on, filed as it was; the memorandum is another one, or none. Refused where it is not in force, or has that mode. It asks for the zone, the power and its delegation. */
  readonly alterDelegation?: Maybe<ChangePayload>;
  /** An article reads otherwise; it stays the article that powers rest on. It asks for the article. */
  readonly amendArticle?: Maybe<ChangePayload>;
  /** What was raised was answered (答复), by whoever is to see to it. Refused where it was answered or closed already, and on a day before it came. It asks for what was raised, and all that it names. */
  readonly answerRaised?: Maybe<ChangePayload>;
  /** The zone answered a rectification (答复). Refused where it was answered or closed already. It asks for the rectification. */
  readonly answerRectification?: Maybe<ChangePayload>;
  /** Several changes as one: all of them, in their order, or none. It asks for what each of them asks. */
  readonly applyChanges?: Maybe<ChangePayload>;
  /** A person comes to hold a post: until the day given, or the day on which the post ends. Refused while they hold it, and on a day on which the post is not there. It asks for the person, the post and their memberships. */
  readonly appoint?: Maybe<ChangePayload>;
  /** The responsibilities of a step end, and this one begins: what is left out, nobody answers for. Refused for who holds no post, for a section or post of another department, and for a department of another zone where the power is entrusted. It asks for the step, its responsibilities and delegation, and all who and what it names. */
  readonly assignResponsibility?: Maybe<ChangePayload>;
  /** What was raised was closed (办结), answered or not. Refused where it was closed already, and on a day before it came or was answered. It asks for what was raised, and all that it names. */
  readonly closeRaised?: Maybe<ChangePayload>;
  /** A rectification was closed (销号). Refused but where it was answered, or its notice issued. It asks for the rectification. */
  readonly closeRectification?: Maybe<ChangePayload>;
  /** Somebody confirmed what they answer for (职责确认); once a day. It asks for the person, and when they confirmed. */
  readonly confirmDuties?: Maybe<ChangePayload>;
  /** A version was wrong from the start: another takes its place in the record, or none where it never was so. What was known before is still told for `knownAt`. It asks for the version, and what the correction names. */
  readonly correct?: Maybe<ChangePayload>;
  /** The government decides on each item of a list that was forwarded; later again on what it put off. What a department opposes, or supports under conditions, is approved with a condition. It asks for the list, its items, their powers and opinions. */
  readonly decideAdjustment?: Maybe<ChangePayload>;
  /** A chain comes to be, with its links. It asks for the chain, its links and their powers. */
  readonly defineChain?: Maybe<ChangePayload>;
  /** A power comes to be, with the laws and articles that it cites. It asks for the power, its department, and the laws and articles. */
  readonly definePower?: Maybe<ChangePayload>;
  /** A delegation has just these steps: others end, and what they were before stays. It asks for the zone, the power, the delegation and its steps. */
  readonly defineSteps?: Maybe<ChangePayload>;
  /** A power is handed down to a zone, unfiled, until the next period that is to come; the steps that the delegation had before are its steps again. Refused while it is active. It asks for the zone, the power and the delegation. */
  readonly delegatePower?: Maybe<ChangePayload>;
  /** A department is no more, nor are its sections and posts; who held those holds them no more. Refused while it has powers, or departments or zones under it; departments of zones that had it for their counterpart have none. It asks for the department and what is in it. */
  readonly dissolveDepartment?: Maybe<ChangePayload>;
  /** A section is no more, nor are its posts; who held those holds them no more. It asks for the section and what is in it. */
  readonly dissolveSection?: Maybe<ChangePayload>;
  /** A list of adjustments is begun (起草): by its zone, or by a department of the city that recalls powers. Its owner and the reform office alone see it until it is submitted. It asks for lists of that code, the zone and who proposes it. */
  readonly draftAdjustment?: Maybe<ChangePayload>;
  /** A person holds a post no more. What they answer for stays, and audits find it. It asks for the person, the post and the memberships of that post. */
  readonly endMembership?: Maybe<ChangePayload>;
  /** What holds on the day or later ends: what was to begin later is gone. Refused where nothing does, and of a kind that nobody may end. It asks for the rows of that identity. */
  readonly endRecord?: Maybe<ChangePayload>;
  /** The responsibilities of a step end: all of them, or those of one member of staff. It asks for the responsibilities of the step. */
  readonly endResponsibility?: Maybe<ChangePayload>;
  /** A list that is submitted is forwarded to the government: once each item has its opinion, or the day for opinions has passed. It asks for the list, its items, their powers and opinions. */
  readonly forwardAdjustment?: Maybe<ChangePayload>;
  /** The department that has the power of an item on the day says what it thinks of it, while the list is submitted. It asks for the list, its items, the power and its opinions. */
  readonly giveOpinion?: Maybe<ChangePayload>;
  /** A zone has powers of its own by a document (授权), or acts for whoever grants them (委托). What was granted by the same document, for the same, ends on the day, and this where the next begins. For the city government it is 授权, for a department 委托 of its own. It asks for the document, the zone, the power, the grantor, and what that document granted. */
  readonly grantStanding?: Maybe<ChangePayload>;
  /** What a person (as staff and as leader) or a post answers for goes to another: all of it, or of the steps chosen. Refused for who holds no post, and for who answers for the step already. It asks for both, their responsibilities and memberships. */
  readonly handOverResponsibilities?: Maybe<ChangePayload>;
  /** Something that is owed for a power was handed over to a zone (移交), whole or in part. It counts for the term of the delegation that is in force, or, between two terms, for the one to come: refused where the last one has ended. It asks for the zone, the power, the item, the delegation, and what was handed over of it. */
  readonly handTransfer?: Maybe<ChangePayload>;
  /** A person gets an enforcement certificate. It asks for the person and the certificate. */
  readonly issueCertificate?: Maybe<ChangePayload>;
  /** The notice of a rectification was issued (整改意见书), by a document. Refused but where it was refused, or is late. It asks for the rectification and the document. */
  readonly issueNotice?: Maybe<ChangePayload>;
  /** Something was filed with somebody (备案). Who answers for a delegation, and its supervision list, are filed with the department that has the power on the day, for the term that is in force, or, between two terms, for the one to come. Refused while what was filed last of the same with the same was not returned and, of the papers of a delegation, says what holds: they are filed anew once that has changed. It asks for all that it names, the steps and responsibilities of a delegation, and what was filed of it. */
  readonly makeFiling?: Maybe<ChangePayload>;
  /** Departments become one: their sections, posts, powers and duties follow, what was before stays. The successor is found by their names and codes. It asks for the departments and all that names them. */
  readonly mergeDepartments?: Maybe<ChangePayload>;
  /** A post goes to another department or section; who holds it goes with it. Refused with the first day on which the department or section is not there. It asks for the post, the department and the section. */
  readonly movePost?: Maybe<ChangePayload>;
  /** A list is published with its memorandum, and each item that was approved is carried out on its own day by its command: all in one Change. An item that cannot be is named, and nothing is written. Refused when what the items ask has moved since it was decided on. It asks for the list, its items, the memorandum, and what each item's command asks for. */
  readonly publishAdjustment?: Maybe<ChangePayload>;
  /** A document was published (公布), once. Refused where it was published already, and on a day before it was issued. It asks for the document. */
  readonly publishDocument?: Maybe<ChangePayload>;
  /** What somebody rated a zone by on a day was published (公布): of whatever power, or what is about one. What was published before stays so; refused where that is all of it, and on a day before it was rated. It asks for the zone, the power, and how the zone was rated. */
  readonly publishEvaluation?: Maybe<ChangePayload>;
  /**
   * What was done on a platform (办件), pushed by it: 1 to 250 at a time. What can be taken goes in under one revision with one `Change`, and each other entry is told with its reason.
   * The same again is known and writes nothing. What lacks standing is taken: it is what the audit ACT_WITHOUT_STANDING looks for. It is for a token of role `platform` with the platform’s code. It asks for all that the entries name.
   */
  readonly pushActs?: Maybe<PushPayload>;
  /** A draft has just these items from the day on: at most 500, each order and each power once. What is held already may be taken over, and what is not be given back: the review shows it. It asks for the list, its items and their powers. */
  readonly putItems?: Maybe<ChangePayload>;
  /** An inspection found something that is to be put right (整改), by a day. Refused for an inspection that is not done, a code that is or was another's, and a day before it. It asks for the inspection and what it names. */
  readonly raiseRectification?: Maybe<ChangePayload>;
  /** What was handed over was received (签收). Refused where it was received or refused already, and on a day before it was handed over. It asks for the zone, the power, and what was handed over of it. */
  readonly receiveTransfer?: Maybe<ChangePayload>;
  /** A zone is of another class; a class that was to begin later is gone. It asks for the zone. */
  readonly reclassifyZone?: Maybe<ChangePayload>;
  /** A delegation in force on the day was filed (备案). It corrects what the period says. It asks for the zone, the power and the delegation. */
  readonly recordFiling?: Maybe<ChangePayload>;
  /** What was planned was inspected (已检查): what came of it, of how many a sample was drawn, and how many were looked at. Refused where it was done already, and for a sample of more than there are. It asks for the inspection. */
  readonly recordInspection?: Maybe<ChangePayload>;
  /** The zone refused a rectification (拒不整改): its notice is owed from then on. Refused where anything became of it already. It asks for the rectification. */
  readonly refuseRectification?: Maybe<ChangePayload>;
  /** What was handed over was refused (退回): it is owed again. Refused where it was refused already, or was received whole, and on a day before it was handed over. It asks for the zone, the power, and what was handed over of it. */
  readonly refuseTransfer?: Maybe<ChangePayload>;
  /** A person comes to be known, as of every day. It asks for the person. */
  readonly registerPerson?: Maybe<ChangePayload>;
  /** A post comes to be, in a department, and in a section of it unless it is a leader’s. It asks for the department, the section and the post. */
  readonly registerPost?: Maybe<ChangePayload>;
  /** A zone has a support element no more. It asks for the zone, the element and the capacities of that element. */
  readonly removeCapacity?: Maybe<ChangePayload>;
  /** The guidance catalogue of a class lists a power no more. It asks for the power and that catalogue's entries of it. */
  readonly removeFromCatalogue?: Maybe<ChangePayload>;
  /** A link of a chain is no more. It asks for the chain and its links. */
  readonly removeFromChain?: Maybe<ChangePayload>;
  /** A person leaves: their memberships and certificates end; what they answer for stays, and audits find it. It asks for the person, their memberships and certificates. */
  readonly removePerson?: Maybe<ChangePayload>;
  /** A department has another name; the old one stays an alias, by which it is found. It asks for the department and its aliases. */
  readonly renameDepartment?: Maybe<ChangePayload>;
  /** An article is no more. Powers that rest on it still name it; audits find those that rest on nothing else. It asks for the article. */
  readonly repealArticle?: Maybe<ChangePayload>;
  /** A power is no more, nor is it in chains, catalogues and requirements. Refused while a zone holds it, or is to. It asks for the power, its delegations, links, catalogue entries and requirements. */
  readonly retirePower?: Maybe<ChangePayload>;
  /** A list that is submitted or forwarded is returned to its owner. It asks for the list. */
  readonly returnAdjustment?: Maybe<ChangePayload>;
  /** What was filed was returned (退回): it counts no more from that day on. Refused where it was returned already, counts for no term any more, and on a day before it was filed or accepted. It asks for that filing, and the delegation. */
  readonly returnFiling?: Maybe<ChangePayload>;
  /** A list that was returned begins anew as a draft: its items are carried over, what was said and decided of them is not. It asks for the list and its items. */
  readonly reviseAdjustment?: Maybe<ChangePayload>;
  /** A power has another name, type, department, legal basis or official codes: what is left out stays. It asks for the power, the department, and the laws and articles. */
  readonly revisePower?: Maybe<ChangePayload>;
  /** An enforcement certificate is valid no more. It asks for the certificate. */
  readonly revokeCertificate?: Maybe<ChangePayload>;
  /** A department comes to be, under another or a zone. It asks for the department, the one above it and its counterpart. */
  readonly setUpDepartment?: Maybe<ChangePayload>;
  /** A section comes to be, in a department. It asks for the section and the department. */
  readonly setUpSection?: Maybe<ChangePayload>;
  /** The memorandum of what was approved is signed. It asks for the list, its items and the document. */
  readonly signMemorandum?: Maybe<ChangePayload>;
  /** A draft is submitted: departments give their opinions until a day. Refused without items, and while another list of the zone that is under way names one of its powers. It asks for the list, its items and the other lists of the zone. */
  readonly submitAdjustment?: Maybe<ChangePayload>;
  /** An accepted finding is open again; an acceptance that was to begin later is gone. Refused where it is not accepted on that day or later. It asks for the acceptances of the finding. */
  readonly withdrawAcceptance?: Maybe<ChangePayload>;
  /** A list that is not published is withdrawn: nothing comes of it. It asks for the list. */
  readonly withdrawAdjustment?: Maybe<ChangePayload>;
  /** A power is withdrawn from a zone, or from all. It asks for the power, the zone and the delegations. */
  readonly withdrawPower?: Maybe<ChangePayload>;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationAbolishPostArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AbolishPostInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationAcceptFilingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AcceptFilingInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationAcceptFindingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AcceptFindingInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationAddCapacityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AddCapacityInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationAddRecordArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AddRecordInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationAddToCatalogueArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AddToCatalogueInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationAddToChainArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AddToChainInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationAlterDelegationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AlterDelegationInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationAmendArticleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AmendArticleInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationAnswerRaisedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AnswerRaisedInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationAnswerRectificationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AnswerRectificationInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationApplyChangesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  changes: ReadonlyArray<ChangeInput>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationAppointArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AppointInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationAssignResponsibilityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AssignResponsibilityInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationCloseRaisedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CloseRaisedInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationCloseRectificationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CloseRectificationInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationConfirmDutiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ConfirmDutiesInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationCorrectArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CorrectInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationDecideAdjustmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DecideAdjustmentInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationDefineChainArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DefineChainInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationDefinePowerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DefinePowerInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationDefineStepsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DefineStepsInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationDelegatePowerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DelegatePowerInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationDissolveDepartmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DissolveDepartmentInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationDissolveSectionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DissolveSectionInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationDraftAdjustmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DraftAdjustmentInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationEndMembershipArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EndMembershipInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationEndRecordArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EndRecordInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationEndResponsibilityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EndResponsibilityInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationForwardAdjustmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ForwardAdjustmentInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationGiveOpinionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: GiveOpinionInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationGrantStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: GrantStandingInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationHandOverResponsibilitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: HandOverResponsibilitiesInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationHandTransferArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: HandTransferInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationIssueCertificateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: IssueCertificateInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationIssueNoticeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: IssueNoticeInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationMakeFilingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: MakeFilingInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationMergeDepartmentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: MergeDepartmentsInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationMovePostArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: MovePostInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationPublishAdjustmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PublishAdjustmentInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationPublishDocumentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PublishDocumentInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationPublishEvaluationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PublishEvaluationInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationPushActsArgs = {
  entries: ReadonlyArray<ActEntryInput>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  platform: Scalars['ID']['input'];
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationPutItemsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PutItemsInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationRaiseRectificationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RaiseRectificationInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationReceiveTransferArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReceiveTransferInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationReclassifyZoneArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReclassifyZoneInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationRecordFilingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordFilingInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationRecordInspectionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordInspectionInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationRefuseRectificationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RefuseRectificationInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationRefuseTransferArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RefuseTransferInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationRegisterPersonArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegisterPersonInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationRegisterPostArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegisterPostInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationRemoveCapacityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RemoveCapacityInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationRemoveFromCatalogueArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RemoveFromCatalogueInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationRemoveFromChainArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RemoveFromChainInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationRemovePersonArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RemovePersonInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationRenameDepartmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RenameDepartmentInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationRepealArticleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RepealArticleInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationRetirePowerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RetirePowerInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationReturnAdjustmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReturnAdjustmentInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationReturnFilingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReturnFilingInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationReviseAdjustmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReviseAdjustmentInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationRevisePowerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RevisePowerInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationRevokeCertificateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RevokeCertificateInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationSetUpDepartmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SetUpDepartmentInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationSetUpSectionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SetUpSectionInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationSignMemorandumArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SignMemorandumInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationSubmitAdjustmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SubmitAdjustmentInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationWithdrawAcceptanceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WithdrawAcceptanceInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationWithdrawAdjustmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WithdrawAdjustmentInput;
};


/**
 * What is written: each field is one command, in one transaction, under one revision, with one `Change`. Fields of one request are done one after another. A command that is refused writes nothing, and its field is null.
 *
 * All take the day from which they hold. What was to begin on a later day, and is ended by a command, is gone; what began on that very day stays as an empty period, never active.
 * They need a token, sent as `Authorization: Bearer`, of a role that may give the command: FORBIDDEN where it may not, or where what the command is about is another zone's or department's, on the day from which it holds or today. Somebody whom the actor may not see is not told apart from nobody.
 */
export type MutationWithdrawPowerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WithdrawPowerInput;
};

/** On what it rests that a task needs another. */
export type NeedBasis =
  /** 推断: inferred from what the tasks are */
  | 'INFERRED'
  /** 明示: the plan says so */
  | 'STATED';

/** A thing that is named and can be found again by its id. */
export type Node = {
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
};

/** Why a list of changes would not be written, though what it would do can be shown. */
export type Objection = {
  readonly __typename?: 'Objection';
  /** What of the change it is about, as errors name it, such as `changes[0].assignResponsibility.staff`; null where it is about the list as a whole. */
  readonly argument?: Maybe<Scalars['String']['output']>;
  /** The code that the error of a write would have, such as `CONFLICT`. */
  readonly code: Scalars['String']['output'];
  /** The place in the list of the change that it is about, from 0. That a list comes to nothing is said of the last. */
  readonly index: Scalars['Int']['output'];
  /** A sentence for people, as the error of a write says it. */
  readonly message: Scalars['String']['output'];
};

/** Something that is owed on a day (应办事项): by whom, to whom, since when and by when, and whether it is done. */
export type Obligation = {
  readonly __typename?: 'Obligation';
  /** Civil days from `due` to the day; 0 where it is not late. */
  readonly daysLate: Scalars['Int']['output'];
  /** The day that made it done, not before `since`; null while it is not done. */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it is not late. */
  readonly due: Scalars['Date']['output'];
  /** The duty by which it is owed, as it was on `since`, whether it still holds or not; null for what is owed without one. */
  readonly duty?: Maybe<Duty>;
  /** Whether holidays may still move `due`: a year up to it has no day in the calendar yet. */
  readonly isProvisional: Scalars['Boolean']['output'];
  /** What of several parts is not done, in the order of the law: of FILING `DIVISION`, `SUPERVISION_LIST`; of SUPERVISION the orders of steps; of PENALTY_FILING `DEPARTMENT`, `LEGAL`. Empty where it is done, or has no parts. */
  readonly lacks: ReadonlyArray<Scalars['String']['output']>;
  /** What is owed. */
  readonly matter: Matter;
  /** Who owes it; null where nobody is known who does, such as an office that no organisation holds. */
  readonly owedBy?: Maybe<Body>;
  /** To whom, by code; empty where it is owed to nobody in particular. */
  readonly owedTo: ReadonlyArray<Body>;
  /** The person that it is about; null where it names none, and of whoever the reader may not see. */
  readonly person?: Maybe<Person>;
  /** The power that it is about; null where it names none, such as the notice of a standing for all powers. */
  readonly power?: Maybe<Power>;
  /** Since when it is owed: the first day on which a duty takes it. Null for always. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** Whether it is done, and if not, whether it is late. */
  readonly state: ObligationState;
  /** The step that it is about; null where it names none. */
  readonly step?: Maybe<Step>;
  /** What else it is about: the item of a transfer, the document of a standing, the department that needs a seal, the certificate to be filed. Null where it names none, and where the reader may not see it. */
  readonly subject?: Maybe<Node>;
  /** The zone that it is about; null where it names none. */
  readonly zone?: Maybe<Zone>;
};

/** A page of what is owed, in its order. */
export type ObligationConnection = {
  readonly __typename?: 'ObligationConnection';
  /** How much is owed of every matter, zeros too, after all filters but `states`; in the order of `Matter`. */
  readonly counts: ReadonlyArray<MatterCount>;
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ObligationEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type ObligationEdge = {
  readonly __typename?: 'ObligationEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Obligation;
};

/** How what is owed stands on a day. */
export type ObligationState =
  /** 已办: done. */
  | 'DONE'
  /** 逾期: not done by its day. */
  | 'LATE'
  /** 待办: not done, and not late. */
  | 'OPEN';

/** That an organisation is an office of the plan (职能机构), and when. */
export type Office = Node & {
  readonly __typename?: 'Office';
  /** The city of which it is; null for every city that has none of its own. */
  readonly city?: Maybe<Department>;
  /** Its code, unique among its kind. */
  readonly code: Scalars['ID']['output'];
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The organisation that is it. */
  readonly organization: Body;
  /** Which office it is. */
  readonly role: OfficeRole;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** The offices of the plan. */
export type OfficeRole =
  /** 法制办 */
  | 'LEGAL_OFFICE'
  /** 省法制办 */
  | 'PROVINCIAL_LEGAL_OFFICE'
  /** 宣传部 */
  | 'PUBLICITY_OFFICE'
  /** 改革办 */
  | 'REFORM_OFFICE'
  /** 政务服务中心 */
  | 'SERVICE_CENTRE'
  /** 编办 */
  | 'STAFFING_OFFICE'
  /** 督查室 */
  | 'SUPERVISION_OFFICE';

/** A row of 职能机构 (offices), as the sheet has it, to hold from the day of the command. */
export type OfficeRowInput = {
  /** 市: The city of which it is; null for every city that has none of its own. */
  readonly city?: InputMaybe<Scalars['ID']['input']>;
  /** 职能: Which office it is. */
  readonly office: OfficeRole;
  /** 机构: The organisation that is it. */
  readonly organization: Scalars['ID']['input'];
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What a department says of an item (部门意见). */
export type Opinion = {
  readonly __typename?: 'Opinion';
  /** Whose opinion it is. */
  readonly department: Department;
  /** The day on which it was given. */
  readonly givenOn: Scalars['Date']['output'];
  /** What it is about. */
  readonly item: AdjustmentItem;
  /** Why; null where nobody said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** For or against. */
  readonly stance: Stance;
};

/** The whole city on a day, in numbers. */
export type Overview = {
  readonly __typename?: 'Overview';
  /** The day looked at. */
  readonly asOf: Scalars['Date']['output'];
  /** How many chains there are, held or not. */
  readonly chains: Scalars['Int']['output'];
  /** How many findings each audit has, as `audit` counts them for those who see the whole city. */
  readonly findings: ReadonlyArray<FindingCount>;
  /** How many powers there are, delegated or not. */
  readonly powers: Scalars['Int']['output'];
  /** How many powers of each type there are, in the order of `PowerType`, zeros too. */
  readonly powersByType: ReadonlyArray<PowerTypeCount>;
  /** The revision of the record that it was made of. */
  readonly revision: Scalars['Int']['output'];
  /** Every zone, by code. */
  readonly zones: ReadonlyArray<ZoneOverview>;
};

/** How much of a matter would become owed for a zone and a power. */
export type OwedCount = {
  readonly __typename?: 'OwedCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** When the first of them is due. */
  readonly due: Scalars['Date']['output'];
  /** The matter. */
  readonly matter: Matter;
  /** The power; null where it names none, and for one that only the changes bring. */
  readonly power?: Maybe<Power>;
  /** The zone; null where it names none, and for one that only the changes bring. */
  readonly zone?: Maybe<Zone>;
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last entry, to be given as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when the list goes on after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when the page does not begin the list (that is, `after` or an `offset` was given). */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A case in which a zone punished somebody (行政处罚案件). It is seen by whose own it is. */
export type Penalty = Node & {
  readonly __typename?: 'Penalty';
  /** The amount, in yuan; null where there is none. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** Its code, unique among penalties. */
  readonly code: Scalars['ID']['output'];
  /** The day on which it was decided. */
  readonly decidedOn: Scalars['Date']['output'];
  /** How it was filed by that day (备案), by with whom and when. */
  readonly filings: ReadonlyArray<Filing>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a major one. */
  readonly isMajor: Scalars['Boolean']['output'];
  /** Whom. */
  readonly party: Scalars['String']['output'];
  /** By which power. */
  readonly power: Power;
  /** The sanction. */
  readonly sanction: Scalars['String']['output'];
  /** The day on which it was served; null before. */
  readonly servedOn?: Maybe<Scalars['Date']['output']>;
  /** Which zone punished. */
  readonly zone: Zone;
};

/** A page of a list, by code. */
export type PenaltyConnection = {
  readonly __typename?: 'PenaltyConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<PenaltyEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type PenaltyEdge = {
  readonly __typename?: 'PenaltyEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Penalty;
};

/** A row of 行政处罚案件 (penalties), as the sheet has it, to hold from the day of the command. */
export type PenaltyRowInput = {
  /** 金额: The amount, in yuan; null where there is none. */
  readonly amount?: InputMaybe<Scalars['Float']['input']>;
  /** 编码: Its code, unique among penalties. */
  readonly code: Scalars['ID']['input'];
  /** 重大: Whether it is a major one. */
  readonly isMajor?: InputMaybe<Scalars['Boolean']['input']>;
  /** 当事人: Whom. */
  readonly party: Scalars['String']['input'];
  /** 职权: By which power. */
  readonly power: Scalars['ID']['input'];
  /** 处罚种类: The sanction. */
  readonly sanction: Scalars['String']['input'];
  /** 送达日期: The day on which it was served; null before. */
  readonly servedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 新区: Which zone punished. */
  readonly zone: Scalars['ID']['input'];
};

/** A person (人员). */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** That they are away on that day (不在岗). It is told to the zone or department in which they hold a post, and to those who see the whole city: others find none, whether they are away or not. */
  readonly absences: ReadonlyArray<Absence>;
  /** Their enforcement certificates valid on that day, by number. */
  readonly certificates: ReadonlyArray<Certificate>;
  /** Their code, unique among people. */
  readonly code: Scalars['ID']['output'];
  /** The last day by that day on which they confirmed what they answer for (职责确认); null where they never did, and where that is not told: it is, to the zone or department in which they hold a post. */
  readonly confirmedOn?: Maybe<Scalars['Date']['output']>;
  /** Where they stand in on that day (AB岗), steps before posts. */
  readonly deputyFor: ReadonlyArray<Deputy>;
  /** The day on which the record of them was over, by the day asked; null while it goes on. Who holds no post any more is there all the same. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The posts that they hold on that day, by post code, then first day. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Their name. */
  readonly name: Scalars['String']['output'];
  /** All that they answer for on that day, in delegations active on it, as staff and as leader (two entries where both). By zone, power, step, role (LEADER before STAFF), first day. */
  readonly responsibilities: PersonResponsibilityConnection;
  /** Where they are seconded on that day (挂职派驻), by zone, mode, then first day. */
  readonly secondments: ReadonlyArray<Secondment>;
  /** The trainings in which they took part that began by that day (培训), by code. */
  readonly trainings: ReadonlyArray<Trainee>;
};


/** A person (人员). */
export type PersonResponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people, by code unless asked otherwise. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The whole list, on all pages, counted by what its people have on that day. */
  readonly facets: PersonFacets;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Person;
};

/** People of a list, counted. Only what counts at least one is there. */
export type PersonFacets = {
  readonly __typename?: 'PersonFacets';
  /** By department in which they hold a post on that day, by code; a person counts in each of theirs. */
  readonly departments: ReadonlyArray<DepartmentCount>;
  /** By zone directly above those departments, by code; a person counts in each of theirs. */
  readonly zones: ReadonlyArray<ZoneCount>;
};

/** Something that a person answers for: a responsibility that names them, and as what. */
export type PersonResponsibility = {
  readonly __typename?: 'PersonResponsibility';
  /** The delegation that the step belongs to. */
  readonly delegation: Delegation;
  /** The whole responsibility, with all who are named. */
  readonly responsibility: Responsibility;
  /** As what they are named. */
  readonly role: ResponsibilityRole;
  /** The step that they answer for. */
  readonly step: Step;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day on which it is over; null while it goes on. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A page of what a person answers for, by zone, power, step, role (LEADER before STAFF), first day. */
export type PersonResponsibilityConnection = {
  readonly __typename?: 'PersonResponsibilityConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<PersonResponsibilityEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type PersonResponsibilityEdge = {
  readonly __typename?: 'PersonResponsibilityEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: PersonResponsibility;
};

/** By what findings are counted. */
export type PivotAxis =
  /** 联动链条: the chain that it names, or else those of its power. */
  | 'CHAIN'
  /** 市级部门: the department of the city that owns the power. */
  | 'DEPARTMENT'
  /** 审核事项: its audit. */
  | 'KIND'
  /** 责任领导: the leaders of the responsibilities in force of its step. */
  | 'LEADER'
  /** 职权类型: the type of the power that it names. */
  | 'POWER_TYPE'
  /** 严重程度: how grave it is. */
  | 'SEVERITY'
  /** 新区: the zone that it names. */
  | 'ZONE'
  /** 新区部门: the departments of the responsibilities in force of its step. */
  | 'ZONE_DEPARTMENT';

/** What findings have of an axis. */
export type PivotAxisEntries = {
  readonly __typename?: 'PivotAxisEntries';
  /** The axis. */
  readonly axis: PivotAxis;
  /** Those that at least one finding has: things by code, words in the schema's order; at the end, what has none. */
  readonly entries: ReadonlyArray<PivotEntry>;
  /** True when every finding counts once on it: the sums of cells over it are the counts of the other axis alone. False when one has several. */
  readonly sums: Scalars['Boolean']['output'];
};

/** The findings that have an entry of each axis. */
export type PivotCell = {
  readonly __typename?: 'PivotCell';
  /** How many of them are accepted on the day. */
  readonly accepted: Scalars['Int']['output'];
  /** The places of its entries in the axes, from 0. */
  readonly at: ReadonlyArray<Scalars['Int']['output']>;
  /** How many, open and accepted. */
  readonly count: Scalars['Int']['output'];
  /** How many of them are open on the day. */
  readonly open: Scalars['Int']['output'];
};

/** How many findings there are. */
export type PivotCount = {
  readonly __typename?: 'PivotCount';
  /** How many of them are accepted on the day. */
  readonly accepted: Scalars['Int']['output'];
  /** How many, open and accepted. */
  readonly count: Scalars['Int']['output'];
  /** How many of them are open on the day. */
  readonly open: Scalars['Int']['output'];
};

/** Something that findings have, or that some of them have none. */
export type PivotEntry = {
  readonly __typename?: 'PivotEntry';
  /** The code of the thing, or the word of the schema; null for findings that have none. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** What it is called: the thing's name on that day, or the word in the reader's language; null where `key` is. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The thing; null for words, and where `key` is. */
  readonly node?: Maybe<Node>;
};

/** A platform on which a zone runs its powers (平台). */
export type Platform = Node & {
  readonly __typename?: 'Platform';
  /** The platform that it is built on; null where it stands by itself. */
  readonly basedOn?: Maybe<Platform>;
  /** Its code, unique among platforms. */
  readonly code: Scalars['ID']['output'];
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is linked to the one net of the city (一张网) on that day. */
  readonly isInOneNet: Scalars['Boolean']['output'];
  /** What it is for. */
  readonly kinds: ReadonlyArray<PlatformKind>;
  /** How it is linked on that day (平台对接), by network, then power. */
  readonly links: ReadonlyArray<PlatformLink>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The powers that it runs on that day (平台职权), by code. */
  readonly powers: ReadonlyArray<PlatformPower>;
  /** The first day; null means always. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Whose it is, for ever. */
  readonly zone: Zone;
};

/** A page of a list, by code. */
export type PlatformConnection = {
  readonly __typename?: 'PlatformConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<PlatformEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How far a zone runs the powers that it holds on platforms, and how these are linked. */
export type PlatformCoverage = {
  readonly __typename?: 'PlatformCoverage';
  /** How many powers it holds. */
  readonly delegations: Scalars['Int']['output'];
  /** Of those that are, the powers whose data are entered a second time into a network (二次录入): by a link for the power, or for all that a platform runs. By code. */
  readonly enteredTwice: ReadonlyArray<Power>;
  /** Its platforms that are linked to a network of the city in another way than directly, by code. */
  readonly notDirect: ReadonlyArray<Platform>;
  /** Its platforms that are not linked to the one net of the city (一张网), by code. */
  readonly notInOneNet: ReadonlyArray<Platform>;
  /** How many of them are run on a platform of it that is there. */
  readonly onPlatform: Scalars['Int']['output'];
  /** The powers that are not, by code. */
  readonly outside: ReadonlyArray<Power>;
  /** Of those that are, the powers whose data are pushed to no department, by code. */
  readonly pushedToNobody: ReadonlyArray<Power>;
  /** The zone. */
  readonly zone: Zone;
};

/** An entry of a list, with its place. */
export type PlatformEdge = {
  readonly __typename?: 'PlatformEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Platform;
};

/** What platforms are for. */
export type PlatformKind =
  /** 审批 */
  | 'APPROVAL'
  /** 执法 */
  | 'ENFORCEMENT'
  /** 服务 */
  | 'SERVICE';

/** How a platform is linked to a network (平台对接): for one power, or for all that it runs. */
export type PlatformLink = {
  readonly __typename?: 'PlatformLink';
  /** By which document; null where nobody said. */
  readonly document?: Maybe<Document>;
  /** Whose network it is. */
  readonly level: LinkLevel;
  /** How data come into it. */
  readonly mode: LinkMode;
  /** The name of the network. */
  readonly network: Scalars['String']['output'];
  /** The platform. */
  readonly platform: Platform;
  /** For which power; null for all that the platform runs. */
  readonly power?: Maybe<Power>;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A row of 平台对接 (platformLinks), as the sheet has it, to hold from the day of the command. */
export type PlatformLinkRowInput = {
  /** 文件: By which document; null where nobody said. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** 级别: Whose network it is. */
  readonly level: LinkLevel;
  /** 对接方式: How data come into it. */
  readonly mode: LinkMode;
  /** 专网: The name of the network. */
  readonly network: Scalars['String']['input'];
  /** 平台: The platform. */
  readonly platform: Scalars['ID']['input'];
  /** 职权: For which power; null for all that the platform runs. */
  readonly power?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** That a power is run on a platform (平台职权), and to whom its data are pushed. */
export type PlatformPower = {
  readonly __typename?: 'PlatformPower';
  /** The platform. */
  readonly platform: Platform;
  /** The power that it runs. */
  readonly power: Power;
  /** The department of the city to which its data are pushed; null where they are pushed to nobody. */
  readonly pushedTo?: Maybe<Department>;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A row of 平台职权 (platformPowers), as the sheet has it, to hold from the day of the command. */
export type PlatformPowerRowInput = {
  /** 平台: The platform. */
  readonly platform: Scalars['ID']['input'];
  /** 职权: The power that it runs. */
  readonly power: Scalars['ID']['input'];
  /** 推送部门: The department of the city to which its data are pushed; null where they are pushed to nobody. */
  readonly pushedTo?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A row of 平台 (platforms), as the sheet has it, to hold from the day of the command. */
export type PlatformRowInput = {
  /** 基础平台: The platform that it is built on; null where it stands by itself. */
  readonly basedOn?: InputMaybe<Scalars['ID']['input']>;
  /** 编码: Its code, unique among platforms. */
  readonly code: Scalars['ID']['input'];
  /** 类别: What it is for. */
  readonly kinds: ReadonlyArray<PlatformKind>;
  /** 名称: What it is called. */
  readonly name: Scalars['String']['input'];
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** 新区: Whose it is, for ever. */
  readonly zone: Scalars['ID']['input'];
};

/** A post (岗位). */
export type Post = Node & {
  readonly __typename?: 'Post';
  /** Its code, unique among posts. */
  readonly code: Scalars['ID']['output'];
  /** The department that it belongs to. */
  readonly department: Department;
  /** Who stands in there on that day (AB岗), by order. */
  readonly deputies: ReadonlyArray<Deputy>;
  /** The day on which it was over, by the day asked; null while it is there. What is over is read as on its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: PostKind;
  /** Who holds it on that day, by person code, then first day; empty while it is vacant. A zone or department is told of its own posts only: of another's it finds nobody here, whoever holds it. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The section that it belongs to; null for a department's leader. */
  readonly section?: Maybe<Section>;
};

/** A page of posts, by code unless asked otherwise. */
export type PostConnection = {
  readonly __typename?: 'PostConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<PostEdge>;
  /** The whole list, on all pages, counted by what its posts have on that day. */
  readonly facets: PostFacets;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type PostEdge = {
  readonly __typename?: 'PostEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Post;
};

/** Posts of a list, counted. Only what counts at least one is there. */
export type PostFacets = {
  readonly __typename?: 'PostFacets';
  /** By department, by code. */
  readonly departments: ReadonlyArray<DepartmentCount>;
  /** By kind, in the order of the kinds. */
  readonly kinds: ReadonlyArray<PostKindCount>;
  /** By zone directly above their department, by code. */
  readonly zones: ReadonlyArray<ZoneCount>;
};

/** The kinds of post (岗位类别). */
export type PostKind =
  /** 领导岗位 */
  | 'LEADING'
  /** 工作岗位 */
  | 'WORKING';

/** How many things of a list are of a kind of post. */
export type PostKindCount = {
  readonly __typename?: 'PostKindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: PostKind;
};

/** A power (职权): something that the administration may do, on the ground of law. */
export type Power = Node & {
  readonly __typename?: 'Power';
  /** The articles that could be read out of the legal basis, by law, then article; what could not be read is only in `legalBasis`. */
  readonly articles: ReadonlyArray<Article>;
  /** The classes of zone whose guidance catalogue (指导目录) lists it on that day. */
  readonly cataloguedFor: ReadonlyArray<ZoneClass>;
  /** The chains that it is a link of on that day, each once, by code. */
  readonly chains: ReadonlyArray<Chain>;
  /** Its code, unique among powers. */
  readonly code: Scalars['ID']['output'];
  /** Whom zones ask about it on that day (业务联系人), by telephone number, then first day. */
  readonly contacts: ReadonlyArray<Contact>;
  /** The delegations that are active on that day, by zone code. */
  readonly delegations: ReadonlyArray<Delegation>;
  /** The city department (市直部门) whose power it is. */
  readonly department: Department;
  /**
   * What documents say of it on that day: scopes (文件适用) that name it; or that name no power, zone, class of zones or step, and its department or none.
   * By document, then topic.
   */
  readonly documents: ReadonlyArray<DocumentScope>;
  /** The editions (版本) of laws that its legal basis names, by code; empty where it names none. */
  readonly editions: ReadonlyArray<LawEdition>;
  /** The day on which it was over, by the day asked; null while it is there. What is over is read as on its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Who is asked about it on that day (专家): experts whose powers name it, or whose departments name the one whose it is on that day.
   * By code.
   */
  readonly experts: ReadonlyArray<Expert>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Those of its official codes of which the scheme is known, by scheme, then value. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The legal basis (设定依据) as the list gives it; null where none is given. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Official codes (官方编码), as given. They are not unique: one may stand for two powers. */
  readonly officialCodes: ReadonlyArray<Scalars['String']['output']>;
  /** The support elements (支撑要素) that it takes on that day, by code. */
  readonly requires: ReadonlyArray<SupportElement>;
  /** Where it was found, by source; empty where nobody said. */
  readonly sources: ReadonlyArray<PowerSource>;
  /** Trainings about it that began by that day (培训), by code. */
  readonly trainings: ReadonlyArray<Training>;
  /** What a zone that takes it over is owed on that day (移交要求), by order. */
  readonly transferItems: ReadonlyArray<TransferItem>;
  /** Its type (类型). */
  readonly type: PowerType;
};


/** A power (职权): something that the administration may do, on the ground of law. */
export type PowerDocumentsArgs = {
  topics?: InputMaybe<ReadonlyArray<DocumentTopic>>;
};


/** A power (职权): something that the administration may do, on the ground of law. */
export type PowerExpertsArgs = {
  kinds?: InputMaybe<ReadonlyArray<ExpertKind>>;
};

/** A page of powers, by code unless asked otherwise. */
export type PowerConnection = {
  readonly __typename?: 'PowerConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<PowerEdge>;
  /** The whole list, on all pages, counted by what its powers have on that day. */
  readonly facets: PowerFacets;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type PowerEdge = {
  readonly __typename?: 'PowerEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Power;
};

/** Powers of a list, counted. Only what counts at least one is there. */
export type PowerFacets = {
  readonly __typename?: 'PowerFacets';
  /** By city department, by code. */
  readonly departments: ReadonlyArray<DepartmentCount>;
  /** By type, in the order of the types. */
  readonly types: ReadonlyArray<PowerTypeCount>;
  /** By zone that holds them on that day, by code; a power counts in each of its zones. */
  readonly zones: ReadonlyArray<ZoneCount>;
};

/** A row of 职权支撑要素 (powerRequirements), as the sheet has it, to hold from the day of the command. */
export type PowerRequirementRowInput = {
  /** 支撑要素: as the sheet has it. */
  readonly element: Scalars['ID']['input'];
  /** 职权: as the sheet has it. */
  readonly power: Scalars['ID']['input'];
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Where a power was found, as it stands there. */
export type PowerSource = {
  readonly __typename?: 'PowerSource';
  /** The body that carries it out (实施主体) as the list names it; null where it names none. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** The competent department (主管部门) as the list names it; null where it names none. */
  readonly department?: Maybe<Scalars['String']['output']>;
  /** The place that the list is of; null where it is of no one place. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** The list that has it. */
  readonly source: Scalars['String']['output'];
  /** The first day; null means always. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** The ten types of power (职权类型). */
export type PowerType =
  /** 行政裁决 */
  | 'ADJUDICATION'
  /** 行政强制 */
  | 'COERCION'
  /** 行政确认 */
  | 'CONFIRMATION'
  /** 行政检查 */
  | 'INSPECTION'
  /** 行政征收 */
  | 'LEVY'
  /** 行政许可 */
  | 'LICENSE'
  /** 其他职权 */
  | 'OTHER'
  /** 行政给付 */
  | 'PAYMENT'
  /** 行政处罚 */
  | 'PENALTY'
  /** 行政奖励 */
  | 'REWARD';

/** How many powers of a type there are. */
export type PowerTypeCount = {
  readonly __typename?: 'PowerTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: PowerType;
};

/** The scores of the delegations of all powers of a type. */
export type PowerTypeScores = {
  readonly __typename?: 'PowerTypeScores';
  /** One for each audit, in the order of `AuditKind`. */
  readonly scores: ReadonlyArray<Score>;
  /** The type. */
  readonly type: PowerType;
};

/** An item of a draft. */
export type ProposedItemInput = {
  /** What is to become of the power. */
  readonly action: AdjustmentAction;
  /** Its own first day; left out, that of the list counts. */
  readonly effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** In which mode the zone is to hold it: needed where that is altered; of what is taken over 委托 when left out. */
  readonly mode?: InputMaybe<DelegationMode>;
  /** Its place in the list. */
  readonly order: Scalars['Int']['input'];
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
  /** Why; null where nobody says. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A list is published with its memorandum, and each item that was approved is carried out on its own day by its command: all in one Change. An item that cannot be is named, and nothing is written. Refused when what the items ask has moved since it was decided on. */
export type PublishAdjustmentInput = {
  /** Publish it though what it was decided on has moved; the Change keeps it. */
  readonly acceptStale?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day from which what was approved holds, where an item has none of its own: not before it was signed. */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** Of what level these media are. */
  readonly level?: InputMaybe<MediumLevel>;
  /** The list's code. */
  readonly list: Scalars['ID']['input'];
  /** The media in which the memorandum is published, where it is not yet. */
  readonly media: ReadonlyArray<Scalars['String']['input']>;
};

/** A document was published (公布), once. Refused where it was published already, and on a day before it was issued. */
export type PublishDocumentInput = {
  /** The document's code. */
  readonly document: Scalars['ID']['input'];
  /** Of what level these are; null where that is not said. */
  readonly level?: InputMaybe<MediumLevel>;
  /** In which media. */
  readonly media: ReadonlyArray<Scalars['String']['input']>;
};

/** What somebody rated a zone by was published. */
export type PublishEvaluationInput = {
  /** The day on which they did. */
  readonly evaluatedOn: Scalars['Date']['input'];
  /** Who rated it, as it is written. */
  readonly evaluator: Scalars['String']['input'];
  /** The code of the power; all of that day when left out. */
  readonly power?: InputMaybe<Scalars['ID']['input']>;
  /** The zone's code. */
  readonly zone: Scalars['ID']['input'];
};

/** What became of a push. */
export type PushPayload = {
  readonly __typename?: 'PushPayload';
  /** What was written; null where nothing was taken. */
  readonly change?: Maybe<Change>;
  /** How many were recorded already, just so. */
  readonly known: Scalars['Int']['output'];
  /** The entries that were not taken, in their order. */
  readonly refused: ReadonlyArray<PushRefusal>;
  /** The revision under which it was written; the newest, where nothing was taken. */
  readonly revision: Scalars['Int']['output'];
  /** How many entries were taken. */
  readonly taken: Scalars['Int']['output'];
};

/** Why an entry is not taken. */
export type PushReason =
  /** 值有误: blank, too long, no day, or with characters that nobody sees. */
  | 'BAD_VALUE'
  /** 日期颠倒: it was done before it was accepted. */
  | 'DAYS'
  /** 日期未到: it was done after today. */
  | 'DAY_TO_COME'
  /** 内容不符: the same number and step is recorded and says something else. */
  | 'DIFFERS'
  /** 不在平台: the platform does not run the power on the day of the act. */
  | 'NOT_ON_PLATFORM'
  /** 重复: the same number and step stands before it in this push. */
  | 'TWICE'
  /** 未知人员: nobody has that code. */
  | 'UNKNOWN_PERSON'
  /** 未知职权: no power has that code. */
  | 'UNKNOWN_POWER'
  /** 未知印章: no seal has that code. */
  | 'UNKNOWN_SEAL'
  /** 未知环节: the zone’s delegation has no such step on the day of the act. */
  | 'UNKNOWN_STEP';

/** An entry that was not taken. */
export type PushRefusal = {
  readonly __typename?: 'PushRefusal';
  /** Its place among the entries, from 0. */
  readonly index: Scalars['Int']['output'];
  /** The same as a sentence, in the reader’s language. */
  readonly message: Scalars['String']['output'];
  /** Its number. */
  readonly number: Scalars['String']['output'];
  /** Why, the first that applies: BAD_VALUE, TWICE, DAYS, DAY_TO_COME, then in the order of the words. */
  readonly reason: PushReason;
};

/** A draft has just these items from the day on: at most 500, each order and each power once. What is held already may be taken over, and what is not be given back: the review shows it. */
export type PutItemsInput = {
  /** Its items. */
  readonly items: ReadonlyArray<ProposedItemInput>;
  /** The list's code. */
  readonly list: Scalars['ID']['input'];
};

/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * What platforms say was done (办件) by that day, or what of it passes every filter given: by the revision that recorded it, platform, number and step, so that `recordedAfter` resumes.
   * A zone or department finds what is its own; a platform what was done on it, of which it asks no more than what stands on the things that are named.
   */
  readonly acts: ActConnection;
  /** The list with this code, in the round that holds on the day; null for none that is seen. */
  readonly adjustmentList?: Maybe<AdjustmentList>;
  /** All lists that are seen, or those that pass every filter given. */
  readonly adjustmentLists: AdjustmentListConnection;
  /** What a list of adjustments would do on a day: its items run as the very commands, one after another; each with how its power fits the zone after all of them, and all consequences. From the day on which the list was decided on, only what was approved is run. Nothing is stored. Null for a list that is not there on the day, or not seen; of its items those that are seen. */
  readonly adjustmentReview?: Maybe<AdjustmentReview>;
  /** What the guidance catalogue of a class of zones should take in or leave out, by what its zones can carry: all powers that are there, by power. A department is told of its own, a zone of none. */
  readonly adviseCatalogue: CatalogueAdviceConnection;
  /**
   * The accountability audit on a day: what is missing, wrong or broken among the delegations active on that day, their steps and the responsibilities active on that day.
   * Takes up to a minute on a large city; the same audit asked again is answered at once.
   */
  readonly audit: Audit;
  /** The findings of a day counted by one or two axes. */
  readonly auditPivot: AuditPivot;
  /**
   * The audit of several days, each worked out from the record: how many findings there were, appeared and went. With `asKnown: THEN` each day is
   * told as the record stood at its end, so the difference of the two is what was entered late.
   */
  readonly auditTrend: AuditTrend;
  /** The days that are recorded, in their order. Of a year without any it is not known which are worked. */
  readonly calendarDays: ReadonlyArray<CalendarDay>;
  /** The chain with this code, as on that day; what is over, as on its last day. Null for what never was, or is not there yet. */
  readonly chain?: Maybe<Chain>;
  /** Which zone holds which chain: every zone and chain of which the zone holds at least one power, and what it lacks. By zone code, then chain code. */
  readonly chainCoverage: ChainCoverageConnection;
  /** Which zone holds how much of which chain, all at once: the numbers of `chainCoverage`, zeros too. */
  readonly chainMatrix: ChainMatrix;
  /** All chains, or those that pass every filter given. */
  readonly chains: ChainConnection;
  /**
   * What was written: every command and import, newest first, or those that pass every filter given. It needs a token.
   * A zone or department finds what wrote of its own: of its organisation, its people, what it holds or hands down, and who answers there, while it was in its place.
   * Of such a Change it is told who, when and which command, how much was done to what is its own, and nothing of what was done to others. What it did itself it is told whole.
   */
  readonly changes: ChangeConnection;
  /**
   * What differs between two days, as one record has them. What is said on a day is compared, not since when or until when: what ended in between and was begun again as it was is no difference.
   * `to` before `from` is asked the other way round: what was added is shown as removed.
   */
  readonly compareDays: DifferenceConnection;
  /**
   * What the record says of a day at two moments: what was recorded in between, and what was corrected. Periods are compared too: that what holds on the day will end is a difference.
   * `to` before `from` is asked the other way round. It needs a token; a zone or department finds what is public and its own.
   */
  readonly compareMoments: DifferenceConnection;
  /** A zone on a day against the guidance catalogue of its class: powers that it holds and the catalogue does not list (added, DELEGATION), and powers that are listed and not delegated to it (removed, CATALOGUE_ENTRY). Null where the zone is not there on that day. */
  readonly compareWithCatalogue?: Maybe<DifferenceConnection>;
  /**
   * What another zone holds on a day and this one does not (added), what this one holds and the other does not (removed), and what they hold otherwise (changed): capacities by element, delegations by power with their mode, steps by power and order with their name and kind, responsibilities by power and order.
   * Memoranda, filings, periods and whom a responsibility names are each zone's own, and are not compared.
   * A reader who may see the responsibilities and capacities of one of the two only gets no differences of these, and null for how many there are. Null where one of the zones is not there on that day.
   */
  readonly compareZones?: Maybe<DifferenceConnection>;
  /**
   * The days on which something begins or ends, by day: what a slider stops at. Of every kind of record, acceptances too; a zone or department is told
   * of what it sees. Without a first day nothing begins, and what holds on no day neither begins nor ends.
   */
  readonly daysOfChange: ReadonlyArray<DayOfChange>;
  /** The day so many days after another, by the calendar of work that the record has. */
  readonly deadline: Deadline;
  /** The department with this code, as on that day; what is over, as on its last day. Null for what never was, or is not there yet. */
  readonly department?: Maybe<Department>;
  /** All departments, or those that pass every filter given. */
  readonly departments: DepartmentConnection;
  /** The document with this code, the same on every day; null for none. */
  readonly document?: Maybe<Document>;
  /** All documents, or those that pass every filter given. */
  readonly documents: DocumentConnection;
  /** All that is demanded on the day, by matter, then city; what every city is asked for comes last. */
  readonly duties: ReadonlyArray<Duty>;
  /** All evaluations by the day, or those that pass every filter given. */
  readonly evaluations: EvaluationConnection;
  /** All experts that are there on the day, or those that pass every filter given. */
  readonly experts: ExpertConnection;
  /** All that was filed by the day, or what passes every filter given. */
  readonly filings: FilingConnection;
  /** One finding, with how long it has been. Null where it is not there on the day, or not for this reader. */
  readonly finding?: Maybe<Finding>;
  /** Whether a zone could hold powers, and what is in the way (承接条件): of those that it holds or that the catalogue of its class lists, by power. A zone or department is told of its own. Empty for what is no zone on the day. */
  readonly fit: FitConnection;
  /**
   * A successor for everything: what would be left with nobody, or broken, if a person left, a post were abolished or a section dissolved on a day, and who could take it.
   * Exactly one of `person`, `post` and `section` is given. Null where there is none with that code, and for somebody of the staff, who is told nothing of colleagues. Nothing is stored; `changes` of it can be looked at by `impact` and made by `applyChanges`.
   * Only responsibilities active on that day are looked at: ask a later day for what begins later.
   */
  readonly handOverPlan?: Maybe<HandOverPlan>;
  /**
   * What a set of changes would do if it took effect on a day: what it touches, and which findings it brings, clears or alters.
   * Nothing is stored, nobody waits for it, and no reader sees anything of it. A change that cannot be is an error with its place in the list (`index`, `argument` in `extensions`). What could be, but would be refused if the list were written, is in `objections`.
   * A zone or department is told what becomes of its own, and may not try what is about facts of another (capacities, who answers, who holds a post): FORBIDDEN.
   */
  readonly impact: Impact;
  /** All inspections that are there on the day, or those that pass every filter given, by code. */
  readonly inspections: InspectionConnection;
  /**
   * What the fixed words are called: every value of every enum that is a word of the field, enum by enum, in the order of the field.
   * The same on every day; the Chinese names are those that a workbook is written in.
   */
  readonly labels: ReadonlyArray<Label>;
  /** The law with this name, as on that day; what is over, as on its last day. Null where no power rested on a law of that name by then. */
  readonly law?: Maybe<Law>;
  /** All laws, or those that pass every filter given. */
  readonly laws: LawConnection;
  /**
   * How much people carry on that day, in the delegations in force of some zones: whoever is staff or leader of a responsibility, or acts for one.
   * By steps, then steps led, most first; then the person's code. A zone or department is told of what is its own.
   */
  readonly loadPerPerson: LoadConnection;
  /** The thing with this id, as on that day; what is over, as on its last day. Null for what never was, or is not there yet. */
  readonly node?: Maybe<Node>;
  /** The things with these ids, in the order asked, as `node` answers for each. At most 500. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * What is owed on the day (应办事项): worked out from what cities demand (`duties`) and what is recorded, and never stored. Without a duty on the day nothing is owed but what is due by a day of its own: what is to be inspected again (SUPERVISION_ROUND), and what is to be put right (RECTIFICATION).
   * By due, matter (in the order of `Matter`), zone, power, step, person, subject (type, then code), who owes it; what is not filled in last. A zone or department sees what names it, is about its powers, or is owed by or to it.
   */
  readonly obligations: ObligationConnection;
  /** The first screen: the whole city on a day. */
  readonly overview: Overview;
  /** All cases that were decided by the day, or those that pass every filter given, by code. */
  readonly penalties: PenaltyConnection;
  /** All people, or those that pass every filter given. */
  readonly people: PersonConnection;
  /** The person with this code, as on that day; what is over, as on its last day. Null for what never was, or is not there yet. */
  readonly person?: Maybe<Person>;
  /** The platform with this code. */
  readonly platform?: Maybe<Platform>;
  /** How far zones run the powers that they hold on platforms, on the day: by zone, of those that are there. */
  readonly platformCoverage: ReadonlyArray<PlatformCoverage>;
  /** All platforms that are there on the day, or those that pass every filter given, by code. */
  readonly platforms: PlatformConnection;
  /** The post with this code, as on that day; what is over, as on its last day. Null for what never was, or is not there yet. */
  readonly post?: Maybe<Post>;
  /** All posts, or those that pass every filter given. */
  readonly posts: PostConnection;
  /** The power with this code, as on that day; what is over, as on its last day. Null for what never was, or is not there yet. */
  readonly power?: Maybe<Power>;
  /** All powers, or those that pass every filter given. */
  readonly powers: PowerConnection;
  /** All that was raised by the day, or what passes every filter given. */
  readonly raised: RaisedConnection;
  /** Where the record stands now. It is answered at once: it asks for one row. */
  readonly record: RecordHead;
  /** All that was found by the day, or what passes every filter given, by code. */
  readonly rectifications: RectificationConnection;
  /** The reference item with this code, as on that day; what is over, as on its last day. Null for what never was, or is not there yet. */
  readonly referenceItem?: Maybe<ReferenceItem>;
  /** All reference items, or those that pass every filter given. They are no powers: no count of powers and no audit has them. */
  readonly referenceItems: ReferenceItemConnection;
  /** The scores of the powers of each type, in the order of `PowerType`; types without a delegation too. */
  readonly scoresByPowerType: ReadonlyArray<PowerTypeScores>;
  /**
   * Finds things by words of their names and other names and by their codes, in Chinese or not; official codes count too, of documents their title and number, and of what was raised its text.
   * It also finds by pinyin: `paiwu` (syllables, the last of which may be begun only; `lv` for lü, `xi'an` where letters could part otherwise) or `pwxk` (the first letters of characters that stand beside each other), from two letters. Characters that are read in several ways are found by each.
   *
   * Every two characters that stand beside each other in `text` must occur in the thing's name and codes, or in one of its other names and its code; a single character must too.
   * Blanks part words. Nothing in the text is syntax; case, full or half width, and composed or decomposed (NFC, NFKC) do not matter.
   * What is not there on that day is not found. A thing is also found by a name that it has on another day, or that the record had for it earlier; it then comes under its name of that day.
   * The best comes first: by `score`, then the shorter name, then kind in the order of `SearchKind`, then code.
   */
  readonly search: SearchConnection;
  /** All secondments that hold on the day, or those that pass every filter given. */
  readonly secondments: SecondmentConnection;
  /** The section with this code, as on that day; what is over, as on its last day. Null for what never was, or is not there yet. */
  readonly section?: Maybe<Section>;
  /** All sections, or those that pass every filter given. */
  readonly sections: SectionConnection;
  /**
   * On which days a zone held a power and lacked what it needs to carry it out: the longest runs of days, by power, what is lacking (in the order of `StandingLack`), and the first day.
   * STANDING and SEAL are looked at on days on which the city demands them, whatever the day by which they are due. A zone or department finds what is its own, or about its powers; an unknown zone has none.
   */
  readonly standingGaps: StandingGapConnection;
  /** The task with this code, as on that day; what is over, as on its last day. Null for what never was, or is not there yet. */
  readonly task?: Maybe<Task>;
  /** All that the record says of a thing, over all days. Null for what the record never knew, what has no timeline, and what the reader may not see. */
  readonly timeline?: Maybe<Timeline>;
  /** All trainings that began by the day, or those that pass every filter given. */
  readonly trainings: TrainingConnection;
  /** Who asks, and what they may do. */
  readonly viewer: Viewer;
  /** The plan of work (工作方案) as it stands on that day: its tasks, how many are in which state, and what holds up what. */
  readonly workPlan: WorkPlan;
  /** The zone with this code, as on that day; what is over, as on its last day. Null for what never was, or is not there yet. */
  readonly zone?: Maybe<Zone>;
  /**
   * How far zones are on that day: ten measures of each. The weakest zone comes first, by its smallest ratio, then its code; zones of which nothing is measured come last.
   * A zone is told of itself, a department of none.
   */
  readonly zoneReadiness: ReadonlyArray<ZoneReadiness>;
  /** All zones, or those that pass every filter given. */
  readonly zones: ZoneConnection;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  departments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  lacking?: InputMaybe<ReadonlyArray<StandingLack>>;
  platforms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryAdjustmentListArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryAdjustmentListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  states?: InputMaybe<ReadonlyArray<AdjustmentState>>;
  text?: InputMaybe<Scalars['String']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryAdjustmentReviewArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  list: Scalars['ID']['input'];
  overload?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryAdviseCatalogueArgs = {
  advice?: InputMaybe<ReadonlyArray<CatalogueAdviceWord>>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  class: ZoneClass;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  share?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryAuditArgs = {
  acceptance?: InputMaybe<AcceptanceState>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  backdated?: InputMaybe<Scalars['Int']['input']>;
  chains?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  departments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  kinds?: InputMaybe<ReadonlyArray<AuditKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  leaders?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  overload?: InputMaybe<Scalars['Int']['input']>;
  people?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  severities?: InputMaybe<ReadonlyArray<Severity>>;
  text?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<PowerType>>;
  within?: InputMaybe<Scalars['Int']['input']>;
  zoneDepartments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryAuditPivotArgs = {
  acceptance?: InputMaybe<AcceptanceState>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  backdated?: InputMaybe<Scalars['Int']['input']>;
  by: ReadonlyArray<PivotAxis>;
  kinds?: InputMaybe<ReadonlyArray<AuditKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  overload?: InputMaybe<Scalars['Int']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryAuditTrendArgs = {
  asKnown?: InputMaybe<AsKnown>;
  backdated?: InputMaybe<Scalars['Int']['input']>;
  days: ReadonlyArray<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<AuditKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  overload?: InputMaybe<Scalars['Int']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryCalendarDaysArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryChainArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryChainCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  chains?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryChainMatrixArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  chains?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryChainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  departments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  held?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  orderBy?: InputMaybe<ListOrder>;
  powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<PowerType>>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryChangesArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  operation?: InputMaybe<Scalars['String']['input']>;
  revisions?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryCompareDaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  kinds?: InputMaybe<ReadonlyArray<DifferenceKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  records?: InputMaybe<ReadonlyArray<ComparedRecord>>;
  to?: InputMaybe<Scalars['Date']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryCompareMomentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['DateTime']['input'];
  kinds?: InputMaybe<ReadonlyArray<DifferenceKind>>;
  records?: InputMaybe<ReadonlyArray<ComparedRecord>>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryCompareWithCatalogueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DifferenceKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  zone: Scalars['ID']['input'];
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryCompareZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DifferenceKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  other: Scalars['ID']['input'];
  records?: InputMaybe<ReadonlyArray<ComparedRecord>>;
  zone: Scalars['ID']['input'];
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryDaysOfChangeArgs = {
  from: Scalars['Date']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  to: Scalars['Date']['input'];
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryDeadlineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  dayKind: DayKind;
  days: Scalars['Int']['input'];
  from: Scalars['Date']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryDepartmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DepartmentKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  orderBy?: InputMaybe<ListOrder>;
  text?: InputMaybe<Scalars['String']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryDocumentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DocumentKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  topics?: InputMaybe<ReadonlyArray<DocumentTopic>>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryDutiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  matters?: InputMaybe<ReadonlyArray<Matter>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryEvaluationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EvaluatorKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  to?: InputMaybe<Scalars['Date']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryExpertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ExpertKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryFilingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  states?: InputMaybe<ReadonlyArray<FilingState>>;
  subjects?: InputMaybe<ReadonlyArray<FilingSubject>>;
  to?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryFindingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  backdated?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  overload?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryFitArgs = {
  advice?: InputMaybe<ReadonlyArray<FitAdvice>>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  zone: Scalars['ID']['input'];
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryHandOverPlanArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  overload?: InputMaybe<Scalars['Int']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  post?: InputMaybe<Scalars['ID']['input']>;
  section?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryImpactArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  changes: ReadonlyArray<ChangeInput>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  overload?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  states?: InputMaybe<ReadonlyArray<InspectionState>>;
  to?: InputMaybe<Scalars['Date']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryLabelsArgs = {
  enums?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryLawArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  name: Scalars['String']['input'];
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ListOrder>;
  powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryLoadPerPersonArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryNodeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryNodesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  departments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  matters?: InputMaybe<ReadonlyArray<Matter>>;
  people?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  states?: InputMaybe<ReadonlyArray<ObligationState>>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryOverviewArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryPenaltiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  isMajor?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  to?: InputMaybe<Scalars['Date']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  certified?: InputMaybe<Scalars['Boolean']['input']>;
  codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  departments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  orderBy?: InputMaybe<ListOrder>;
  posts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryPersonArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryPlatformArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryPlatformCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryPlatformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<PlatformKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryPostArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  departments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<PostKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  orderBy?: InputMaybe<ListOrder>;
  sections?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  vacant?: InputMaybe<Scalars['Boolean']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryPowerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryPowersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  chains?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  departments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  held?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  laws?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  officialCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ListOrder>;
  text?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<PowerType>>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryRaisedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  bodies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RaisedKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  states?: InputMaybe<ReadonlyArray<RaisedState>>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryRectificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  lacksNotice?: InputMaybe<Scalars['Boolean']['input']>;
  powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  states?: InputMaybe<ReadonlyArray<RectificationState>>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryReferenceItemArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryReferenceItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  officialCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ListOrder>;
  places?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  reasons?: InputMaybe<ReadonlyArray<ReferenceReason>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryScoresByPowerTypeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  backdated?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<AuditKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  overload?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  text: Scalars['String']['input'];
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QuerySecondmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  departments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  modes?: InputMaybe<ReadonlyArray<SecondmentMode>>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QuerySectionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QuerySectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  departments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  orderBy?: InputMaybe<ListOrder>;
  text?: InputMaybe<Scalars['String']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryStandingGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  lacking?: InputMaybe<ReadonlyArray<StandingLack>>;
  to?: InputMaybe<Scalars['Date']['input']>;
  zone: Scalars['ID']['input'];
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryTaskArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryTimelineArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  of: Scalars['ID']['input'];
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryTrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryWorkPlanArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryZoneArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryZoneReadinessArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  zones?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Everything is read as on one day, as the record stood at one moment.
 *
 * `asOf` is the day looked at: today where it is left out (in Asia/Shanghai, unless the service is set otherwise). It holds for everything below the field.
 * `knownAt` is the moment whose record is asked: what was recorded later does not count. Left out, it is the newest record; a moment to come is an error.
 * A period counts from its first day up to, not including, its last.
 *
 * Lists are of the day asked. What is over by that day is in none of them, and is read as on its last day wherever its id, its code or something that still holds leads to it; `endedOn` says since when it is over.
 * What something leads to before its first day is read as on that day, and what the record says no more as it said it last.
 */
export type QueryZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  chains?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  classes?: InputMaybe<ReadonlyArray<ZoneClass>>;
  codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  orderBy?: InputMaybe<ListOrder>;
  powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** An inspection found something that is to be put right (整改), by a day. Refused for an inspection that is not done, a code that is or was another's, and a day before it. */
export type RaiseRectificationInput = {
  /** Its code, not that of another, now or before. */
  readonly code: Scalars['ID']['input'];
  /** By which day it is to be put right. */
  readonly dueBy: Scalars['Date']['input'];
  /** The code of the one that it follows, because that was not put right. */
  readonly follows?: InputMaybe<Scalars['ID']['input']>;
  /** The code of the inspection that found it. */
  readonly inspection: Scalars['ID']['input'];
  /** The code of the power by which it was done; left out, it is about none in particular. */
  readonly power?: InputMaybe<Scalars['ID']['input']>;
  /** What is wrong. */
  readonly problem: Scalars['String']['input'];
};

/** What was asked, demanded or advised between the city and its zones (来文). It is seen by whose it is, who is to see to it, its zone, and the department of its power. */
export type Raised = Node & {
  readonly __typename?: 'Raised';
  /** What the answer says; null before. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** The day on which it was answered; null before. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was closed; null before. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Its code, unique among them. */
  readonly code: Scalars['ID']['output'];
  /** The day by which it is to be answered; null where it names none. */
  readonly dueBy?: Maybe<Scalars['Date']['output']>;
  /** Whose it is. */
  readonly from: Body;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: RaisedKind;
  /** Of which power it is; null where nobody said. */
  readonly power?: Maybe<Power>;
  /** The day on which it came. */
  readonly raisedOn: Scalars['Date']['output'];
  /** How far it is on that day. */
  readonly state: RaisedState;
  /** Of which task of the plan it is; null where it is of none. */
  readonly task?: Maybe<Task>;
  /** What it says. */
  readonly text: Scalars['String']['output'];
  /** Who is to see to it. */
  readonly to: Body;
  /** Of which zone it is; null where nobody said. */
  readonly zone?: Maybe<Zone>;
};

/** A page of a list, by code. */
export type RaisedConnection = {
  readonly __typename?: 'RaisedConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<RaisedEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type RaisedEdge = {
  readonly __typename?: 'RaisedEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Raised;
};

/** What is raised. */
export type RaisedKind =
  /** 问题反映 */
  | 'CONCERN'
  /** 督查 */
  | 'DEMAND'
  /** 业务指导 */
  | 'GUIDANCE';

/** A row of 来文 (raised), as the sheet has it, to hold from the day of the command. */
export type RaisedRowInput = {
  /** 编码: Its code, unique among them. */
  readonly code: Scalars['ID']['input'];
  /** 办理期限: The day by which it is to be answered; null where it names none. */
  readonly dueBy?: InputMaybe<Scalars['Date']['input']>;
  /** 来文单位: Whose it is. */
  readonly from: Scalars['ID']['input'];
  /** 类别: What it is. */
  readonly kind: RaisedKind;
  /** 职权: Of which power it is; null where nobody said. */
  readonly power?: InputMaybe<Scalars['ID']['input']>;
  /** 任务: Of which task of the plan it is; null where it is of none. */
  readonly task?: InputMaybe<Scalars['ID']['input']>;
  /** 内容: What it says. */
  readonly text: Scalars['String']['input'];
  /** 承办单位: Who is to see to it. */
  readonly to: Scalars['ID']['input'];
  /** 新区: Of which zone it is; null where nobody said. */
  readonly zone?: InputMaybe<Scalars['ID']['input']>;
};

/** How far it is. */
export type RaisedState =
  /** 已答复 */
  | 'ANSWERED'
  /** 已办结 */
  | 'CLOSED'
  /** 待办 */
  | 'OPEN';

/** By what the readiness of a zone is measured. */
export type ReadinessMeasure =
  /** 有授权: standings owed, and done */
  | 'AUTHORIZED'
  /** 落实: what was decided, and carried out */
  | 'CARRIED_OUT'
  /** 入目录: delegations, and those that the catalogue lists */
  | 'CATALOGUED'
  /** 有证件: responsibilities of enforcement, and those whose staff has a certificate */
  | 'CERTIFIED'
  /** 已备案: filings owed, and done */
  | 'FILED'
  /** 上平台: powers owed on a platform, and there */
  | 'ON_PLATFORM'
  /** 有人员: steps, and those that somebody in post answers for in full */
  | 'STAFFED'
  /** 有监管: supervision lists owed, and done */
  | 'SUPERVISED'
  /** 有支撑: required elements, and those that the zone has */
  | 'SUPPORTED'
  /** 已移交: what is owed with powers, and was received */
  | 'TRANSFERRED';

/** What was handed over was received (签收). Refused where it was received or refused already, and on a day before it was handed over. */
export type ReceiveTransferInput = {
  /** The day on which it was handed over; the last one by the day of the command when left out. */
  readonly handedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The item, by its order among those of the power. */
  readonly item: Scalars['Int']['input'];
  /** A note in the place of what stands there; left out, that stays. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
  /** What was given for it: the number or name of the receipt; left out, none is recorded. */
  readonly receipt?: InputMaybe<Scalars['String']['input']>;
  /** The zone's code. */
  readonly zone: Scalars['ID']['input'];
};

/** A zone is of another class; a class that was to begin later is gone. */
export type ReclassifyZoneInput = {
  /** Its class from that day on. */
  readonly class: ZoneClass;
  /** The zone's code. */
  readonly zone: Scalars['ID']['input'];
};

/** A delegation in force on the day was filed (备案). It corrects what the period says. */
export type RecordFilingInput = {
  /** The day on which it was filed; the day of the command when left out. */
  readonly filedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The memorandum; left out, it stays as it is. */
  readonly memorandum?: InputMaybe<Scalars['String']['input']>;
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
  /** The zone's code. */
  readonly zone: Scalars['ID']['input'];
};

/** Where the record stands. */
export type RecordHead = {
  readonly __typename?: 'RecordHead';
  /** When that revision was recorded; null where nothing was ever written. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The newest revision; 0 where nothing was ever written. */
  readonly revision: Scalars['Int']['output'];
  /** The time zone whose calendar says what today is, by its IANA name. */
  readonly timeZone: Scalars['String']['output'];
  /** What `asOf` is where it is left out: today, by the calendar of `timeZone`. */
  readonly today: Scalars['Date']['output'];
};

/** What was planned was inspected (已检查): what came of it, of how many a sample was drawn, and how many were looked at. Refused where it was done already, and for a sample of more than there are. */
export type RecordInspectionInput = {
  /** The inspection's code. */
  readonly inspection: Scalars['ID']['input'];
  /** Of how many a sample was drawn; left out, it stays as it is. */
  readonly population?: InputMaybe<Scalars['Int']['input']>;
  /** What came of it; left out, nothing is recorded. */
  readonly result?: InputMaybe<Scalars['String']['input']>;
  /** How many were looked at, at most as many as there are; left out, it stays as it is. */
  readonly sample?: InputMaybe<Scalars['Int']['input']>;
};

/** The kinds of record that can be corrected; their columns are those of the workbook. */
export type RecordKind =
  /** 不在岗 */
  | 'ABSENCE'
  /** 调整事项 */
  | 'ADJUSTMENT_ITEM'
  /** 调整清单 */
  | 'ADJUSTMENT_LIST'
  /** 工作日历 */
  | 'CALENDAR_DAY'
  /** 指导目录 */
  | 'CATALOGUE_ENTRY'
  /** 执法证 */
  | 'CERTIFICATE'
  /** 职权链条 */
  | 'CHAIN'
  /** 链条环节 */
  | 'CHAIN_LINK'
  /** 职责确认 */
  | 'CONFIRMATION'
  /** 业务联系人 */
  | 'CONTACT'
  /** 下放职权 */
  | 'DELEGATION'
  /** 部门 */
  | 'DEPARTMENT'
  /** AB岗 */
  | 'DEPUTY'
  /** 文件 */
  | 'DOCUMENT'
  /** 文件适用 */
  | 'DOCUMENT_SCOPE'
  /** 办理要求 */
  | 'DUTY'
  /** 评价 */
  | 'EVALUATION'
  /** 专家 */
  | 'EXPERT'
  /** 备案 */
  | 'FILING'
  /** 监督检查 */
  | 'INSPECTION'
  /** 任职 */
  | 'MEMBERSHIP'
  /** 职能机构 */
  | 'OFFICE'
  /** 部门意见 */
  | 'OPINION'
  /** 行政处罚案件 */
  | 'PENALTY'
  /** 人员 */
  | 'PERSON'
  /** 平台 */
  | 'PLATFORM'
  /** 平台对接 */
  | 'PLATFORM_LINK'
  /** 平台职权 */
  | 'PLATFORM_POWER'
  /** 岗位 */
  | 'POST'
  /** 职权 */
  | 'POWER'
  /** 职权支撑要素 */
  | 'POWER_REQUIREMENT'
  /** 来文 */
  | 'RAISED'
  /** 整改 */
  | 'RECTIFICATION'
  /** 责任 */
  | 'RESPONSIBILITY'
  /** 印章 */
  | 'SEAL'
  /** 挂职派驻 */
  | 'SECONDMENT'
  /** 科室 */
  | 'SECTION'
  /** 授权委托 */
  | 'STANDING'
  /** 环节 */
  | 'STEP'
  /** 监管清单 */
  | 'SUPERVISION_ITEM'
  /** 支撑要素 */
  | 'SUPPORT_ELEMENT'
  /** 任务 */
  | 'TASK'
  /** 任务完成依据 */
  | 'TASK_EVIDENCE'
  /** 任务前提 */
  | 'TASK_NEED'
  /** 任务责任单位 */
  | 'TASK_UNIT'
  /** 参训人员 */
  | 'TRAINEE'
  /** 培训 */
  | 'TRAINING'
  /** 移交 */
  | 'TRANSFER'
  /** 移交要求 */
  | 'TRANSFER_ITEM'
  /** 责任单位 */
  | 'WORK_UNIT'
  /** 新区 */
  | 'ZONE'
  /** 承接能力 */
  | 'ZONE_CAPACITY';

/** What an inspection found that is to be put right (整改), and what became of it. It is seen by whose own it is. */
export type Rectification = Node & {
  readonly __typename?: 'Rectification';
  /** What the zone answered; null before, and where nobody said. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** The day on which the zone answered that it is put right; null before. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was closed; null before. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Its code, unique among rectifications. */
  readonly code: Scalars['ID']['output'];
  /** By which day it is to be put right. */
  readonly dueBy: Scalars['Date']['output'];
  /** The one that it follows, because that was not put right; null where it is the first. */
  readonly follows?: Maybe<Rectification>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The inspection that found it. */
  readonly inspection: Inspection;
  /** Whether it was refused by that day, and neither was its notice issued nor was it closed. */
  readonly lacksNotice: Scalars['Boolean']['output'];
  /** The notice; null before. */
  readonly notice?: Maybe<Document>;
  /** The day on which the notice (整改意见书) was issued; null before. */
  readonly noticeOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was raised. */
  readonly opinionOn: Scalars['Date']['output'];
  /** By which power it was done; null where it is about no power in particular. */
  readonly power?: Maybe<Power>;
  /** What is wrong. */
  readonly problem: Scalars['String']['output'];
  /** The day on which the zone refused; null before. */
  readonly refusedOn?: Maybe<Scalars['Date']['output']>;
  /** How far it is on that day. */
  readonly state: RectificationState;
};

/** A page of a list, by code. */
export type RectificationConnection = {
  readonly __typename?: 'RectificationConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<RectificationEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type RectificationEdge = {
  readonly __typename?: 'RectificationEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Rectification;
};

/** How far a rectification is. */
export type RectificationState =
  /** 已答复 */
  | 'ANSWERED'
  /** 已销号 */
  | 'CLOSED'
  /** 逾期 */
  | 'LATE'
  /** 已发意见书 */
  | 'NOTICED'
  /** 待整改 */
  | 'OPEN'
  /** 拒不整改 */
  | 'REFUSED';

/** An item of a list that is no power, or cannot be one as long as something is missing (参考事项). Outside all counts of powers and all audits. */
export type ReferenceItem = Node & {
  readonly __typename?: 'ReferenceItem';
  /** The body that carries it out (实施主体) as the list names it; null where it names none. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** Its code, unique among reference items. */
  readonly code: Scalars['ID']['output'];
  /** The competent department (主管部门) as the list names it; null where it names none. */
  readonly department?: Maybe<Scalars['String']['output']>;
  /** The day on which it was over, by the day asked; null while it is there. What is over is read as on its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The legal basis (设定依据) as the list gives it; null where it gives none. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Official codes, as given. They are not unique. */
  readonly officialCodes: ReadonlyArray<Scalars['String']['output']>;
  /** The place that the list is of; null where it is of no one place. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Why it is no power, at least one reason. */
  readonly reasons: ReadonlyArray<ReferenceReason>;
  /** The list that has it; null where nobody said. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Its type as the list gives it; null where it gives none. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** A page of reference items, by code unless asked otherwise. */
export type ReferenceItemConnection = {
  readonly __typename?: 'ReferenceItemConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ReferenceItemEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type ReferenceItemEdge = {
  readonly __typename?: 'ReferenceItemEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ReferenceItem;
};

/** Why an item is no power. */
export type ReferenceReason =
  /** 缺部门: no department of the city answers to the body that the list names, or it names none */
  | 'NO_DEPARTMENT'
  /** 缺类型: the list does not say of which of the ten types it is */
  | 'NO_TYPE'
  /** 公共服务: a public service, which is no power */
  | 'PUBLIC_SERVICE';

/** The zone refused a rectification (拒不整改): its notice is owed from then on. Refused where anything became of it already. */
export type RefuseRectificationInput = {
  /** Why. */
  readonly answer: Scalars['String']['input'];
  /** The rectification's code. */
  readonly rectification: Scalars['ID']['input'];
};

/** What was handed over was refused (退回): it is owed again. Refused where it was refused already, or was received whole, and on a day before it was handed over. */
export type RefuseTransferInput = {
  /** The day on which it was handed over; the last one by the day of the command when left out. */
  readonly handedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The item, by its order among those of the power. */
  readonly item: Scalars['Int']['input'];
  /** Why: in the place of the note that stands there. */
  readonly note: Scalars['String']['input'];
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
  /** The zone's code. */
  readonly zone: Scalars['ID']['input'];
};

/** A person comes to be known, as of every day. */
export type RegisterPersonInput = {
  /** Their code: nobody has it yet. */
  readonly code: Scalars['ID']['input'];
  /** Their name. */
  readonly name: Scalars['String']['input'];
};

/** A post comes to be, in a department, and in a section of it unless it is a leader’s. */
export type RegisterPostInput = {
  /** Its code: nothing of its type has it yet, or it is no more. */
  readonly code: Scalars['ID']['input'];
  /** The department's code. */
  readonly department: Scalars['ID']['input'];
  /** What it is. */
  readonly kind: PostKind;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** The code of a section of that department; null for a leader's post. */
  readonly section?: InputMaybe<Scalars['ID']['input']>;
};

/** A zone has a support element no more. */
export type RemoveCapacityInput = {
  /** The support element's code. */
  readonly element: Scalars['ID']['input'];
  /** The zone's code. */
  readonly zone: Scalars['ID']['input'];
};

/** The guidance catalogue of a class lists a power no more. */
export type RemoveFromCatalogueInput = {
  /** Whose catalogue. */
  readonly class: ZoneClass;
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
};

/** A link of a chain is no more. */
export type RemoveFromChainInput = {
  /** The chain's code. */
  readonly chain: Scalars['ID']['input'];
  /** Its place in the chain. */
  readonly order: Scalars['Int']['input'];
};

/** A person leaves: their memberships and certificates end; what they answer for stays, and audits find it. */
export type RemovePersonInput = {
  /** The person's code. */
  readonly person: Scalars['ID']['input'];
};

/** A department has another name; the old one stays an alias, by which it is found. */
export type RenameDepartmentInput = {
  /** The department's code. */
  readonly department: Scalars['ID']['input'];
  /** Its name from that day on. */
  readonly name: Scalars['String']['input'];
};

/** An article is no more. Powers that rest on it still name it; audits find those that rest on nothing else. */
export type RepealArticleInput = {
  /** The number of the article: `10`, or `10-1` for 第十条之一. */
  readonly article: Scalars['String']['input'];
  /** The law's code. */
  readonly law: Scalars['ID']['input'];
};

/** Who answers for a step, and when (责任). Each of the five may be missing: that is what audits look for. */
export type Responsibility = {
  readonly __typename?: 'Responsibility';
  /** Who acts (代理) where its staff is away on that day: of those who stand in for its step, by order, then for its post, the first who is there and is not the staff. Null where the staff is there, where nobody acts, where it is not in force (it holds, and its step is there), and where who stands in is not the reader’s to see: somebody of the staff is told who acts for them, and for whom they act. Who is accountable stays so. */
  readonly acting?: Maybe<Acting>;
  /** The functional department (职能部门); null where none is named. */
  readonly department?: Maybe<Department>;
  /** The responsible leader (责任领导); null where none is named. */
  readonly leader?: Maybe<Person>;
  /** The post (岗位); null where none is named. */
  readonly post?: Maybe<Post>;
  /** When the record came to say so. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The business section (业务科室); null where none is named. */
  readonly section?: Maybe<Section>;
  /** The member of staff (工作人员); null where none is named. */
  readonly staff?: Maybe<Person>;
  /** The step. */
  readonly step: Step;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day on which it is over; null while it goes on. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** As what a responsibility names a person. */
export type ResponsibilityRole =
  /** 责任领导 */
  | 'LEADER'
  /** 工作人员 */
  | 'STAFF';

/** A power is no more, nor is it in chains, catalogues and requirements. Refused while a zone holds it, or is to. */
export type RetirePowerInput = {
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
};

/** A list that is submitted or forwarded is returned to its owner. */
export type ReturnAdjustmentInput = {
  /** The list's code. */
  readonly list: Scalars['ID']['input'];
  /** Why. */
  readonly note: Scalars['String']['input'];
};

/** What was filed was returned (退回): it counts no more from that day on. Refused where it was returned already, counts for no term any more, and on a day before it was filed or accepted. */
export type ReturnFilingInput = {
  /** The certificate's number: of a certificate's filing, and of nothing else. */
  readonly certificate?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which it was filed. */
  readonly filedOn: Scalars['Date']['input'];
  /** Why: in the place of the note that stands there. */
  readonly note: Scalars['String']['input'];
  /** The penalty's code: of a penalty's filing, and of nothing else. */
  readonly penalty?: InputMaybe<Scalars['ID']['input']>;
  /** The power's code: of a delegation's papers, and of nothing else. */
  readonly power?: InputMaybe<Scalars['ID']['input']>;
  /** What is filed. */
  readonly subject: FilingSubject;
  /** The code of whom it is filed with: a department of the city, the city government, or a higher body. */
  readonly to: Scalars['ID']['input'];
  /** The zone's code: of a delegation's papers, and of nothing else. */
  readonly zone?: InputMaybe<Scalars['ID']['input']>;
};

/** A list that was returned begins anew as a draft: its items are carried over, what was said and decided of them is not. */
export type ReviseAdjustmentInput = {
  /** The list's code. */
  readonly list: Scalars['ID']['input'];
};

/** A power has another name, type, department, legal basis or official codes: what is left out stays. */
export type RevisePowerInput = {
  /** The code of the city department whose power it is. */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /** The legal basis: 《…》第…条, several with ； */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Official codes. */
  readonly officialCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
  /** Its type. */
  readonly type?: InputMaybe<PowerType>;
};

/** An enforcement certificate is valid no more. */
export type RevokeCertificateInput = {
  /** Its number. */
  readonly number: Scalars['ID']['input'];
};

/** How much of what was looked at fails an audit, accepted or not. */
export type Score = {
  readonly __typename?: 'Score';
  /** How many things were looked at: delegations, steps, responsibilities, required elements, chains held at least in part, people who are staff, or those of them who hold a post, by the kind. Null for a zone or department where not all of it is its own; OVERLOADED is counted over the whole city, and never told it. */
  readonly checked?: Maybe<Scalars['Int']['output']>;
  /** How many of them have the finding; an accepted finding counts like any other. Null where `checked` is. */
  readonly failed?: Maybe<Scalars['Int']['output']>;
  /** The audit. */
  readonly kind: AuditKind;
  /** Failed to checked; null where nothing was looked at, and where `checked` is null. */
  readonly ratio?: Maybe<Scalars['Float']['output']>;
};

/** A seal of a zone or a department of one (印章). */
export type Seal = Node & {
  readonly __typename?: 'Seal';
  /** Its code, unique among seals. */
  readonly code: Scalars['ID']['output'];
  /** The zone, or the department of one, that holds it. */
  readonly holder: Body;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is there on that day, and its notice was published by then. */
  readonly isValid: Scalars['Boolean']['output'];
  /** What it is. */
  readonly kind: SealKind;
  /** What it says. */
  readonly name: Scalars['String']['output'];
  /** The notice that announces it; null where there is none. */
  readonly notice?: Maybe<Document>;
  /** The first day; null means always. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** The kinds of seals. */
export type SealKind =
  /** 电子签章 */
  | 'ELECTRONIC'
  /** 实物印章 */
  | 'PHYSICAL';

/** A row of 印章 (seals), as the sheet has it, to hold from the day of the command. */
export type SealRowInput = {
  /** 编码: Its code, unique among seals. */
  readonly code: Scalars['ID']['input'];
  /** 持有单位: The zone, or the department of one, that holds it. */
  readonly holder: Scalars['ID']['input'];
  /** 类别: What it is. */
  readonly kind: SealKind;
  /** 名称: What it says. */
  readonly name: Scalars['String']['input'];
  /** 公告: The notice that announces it; null where there is none. */
  readonly notice?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of what a search finds, the best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many things are found, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A thing that was found, with its place. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** By what it was found: of all that it is or was called, what fits best. */
  readonly matched: SearchMatch;
  /** The thing. */
  readonly node: SearchResult;
  /**
   * How well it fits: 1 when the whole text is its name or one of its codes, 0.75 when one of them begins with the text, 0.5 when one contains it, 0.25 when all of its pieces occur, but apart.
   * By pinyin it is 0.12 where a name begins with these syllables, 0.1 where it has them, 0.08 where these are first letters: below all that has the text itself.
   * Half of that where only a name of another day or of an earlier record fits.
   */
  readonly score: Scalars['Float']['output'];
};

/** The kinds of things that a search finds. */
export type SearchKind =
  /** 调整清单 */
  | 'ADJUSTMENT_LIST'
  /** 职权链条 */
  | 'CHAIN'
  /** 部门 */
  | 'DEPARTMENT'
  /** 文件 */
  | 'DOCUMENT'
  /** 法律 */
  | 'LAW'
  /** 人员 */
  | 'PERSON'
  /** 平台 */
  | 'PLATFORM'
  /** 岗位 */
  | 'POST'
  /** 职权 */
  | 'POWER'
  /** 来文 */
  | 'RAISED'
  /** 参考事项 */
  | 'REFERENCE_ITEM'
  /** 科室 */
  | 'SECTION'
  /** 任务 */
  | 'TASK'
  /** 新区 */
  | 'ZONE';

/** By what a thing was found. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** Whether it was found by pinyin, and not by the characters themselves. */
  readonly isByPinyin: Scalars['Boolean']['output'];
  /** Whether the thing is no more called so: on an earlier day, or by an earlier record only. */
  readonly isFormer: Scalars['Boolean']['output'];
  /** Whether it is to be called so on a later day only. */
  readonly isToCome: Scalars['Boolean']['output'];
  /** The name, other name, code, official code, title or number, as it is recorded; the name where the pieces of the text stand in several of them. */
  readonly text: Scalars['String']['output'];
};

/** What a search finds. */
export type SearchResult = AdjustmentList | Chain | Department | Document | Law | Person | Platform | Post | Power | Raised | ReferenceItem | Section | Task | Zone;

/** That a department of the city lends a zone somebody for a while (挂职派驻). It gives no post, and is seen by the two. */
export type Secondment = {
  readonly __typename?: 'Secondment';
  /** To which department of the zone; null where nobody said. */
  readonly department?: Maybe<Department>;
  /** By which document; null where nobody said. */
  readonly document?: Maybe<Document>;
  /** The department of the city that lends them. */
  readonly from: Department;
  /** As what. */
  readonly mode: SecondmentMode;
  /** Who. */
  readonly person: Person;
  /** For which powers, by code; empty where nobody said. */
  readonly powers: ReadonlyArray<Power>;
  /** About what; null where nobody said. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** To which zone. */
  readonly zone: Zone;
};

/** A page of a list, by identity. */
export type SecondmentConnection = {
  readonly __typename?: 'SecondmentConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<SecondmentEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type SecondmentEdge = {
  readonly __typename?: 'SecondmentEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Secondment;
};

/** As what somebody is seconded. */
export type SecondmentMode =
  /** 远程指导 */
  | 'REMOTE'
  /** 挂职 */
  | 'SECONDMENT'
  /** 带班 */
  | 'SHIFT_LEAD'
  /** 派驻 */
  | 'STATIONED'
  /** 巡回指导 */
  | 'VISITING';

/** A row of 挂职派驻 (secondments), as the sheet has it, to hold from the day of the command. */
export type SecondmentRowInput = {
  /** 部门: To which department of the zone; null where nobody said. */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /** 文件: By which document; null where nobody said. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** 派出部门: The department of the city that lends them. */
  readonly from: Scalars['ID']['input'];
  /** 方式: As what. */
  readonly mode: SecondmentMode;
  /** 人员: Who. */
  readonly person: Scalars['ID']['input'];
  /** 职权: For which powers, by code; empty where nobody said. */
  readonly powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 主题: About what; null where nobody said. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** 新区: To which zone. */
  readonly zone: Scalars['ID']['input'];
};

/** A business section (业务科室) of a department. */
export type Section = Node & {
  readonly __typename?: 'Section';
  /** Its code, unique among sections. */
  readonly code: Scalars['ID']['output'];
  /** The department that it belongs to. */
  readonly department: Department;
  /** The day on which it was over, by the day asked; null while it is there. What is over is read as on its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its posts, by code. */
  readonly posts: ReadonlyArray<Post>;
};

/** A page of sections, by code unless asked otherwise. */
export type SectionConnection = {
  readonly __typename?: 'SectionConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<SectionEdge>;
  /** The whole list, on all pages, counted by what its sections have on that day. */
  readonly facets: SectionFacets;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type SectionEdge = {
  readonly __typename?: 'SectionEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Section;
};

/** Sections of a list, counted. Only what counts at least one is there. */
export type SectionFacets = {
  readonly __typename?: 'SectionFacets';
  /** By department, by code. */
  readonly departments: ReadonlyArray<DepartmentCount>;
  /** By zone directly above their department, by code. */
  readonly zones: ReadonlyArray<ZoneCount>;
};

/** A department comes to be, under another or a zone. */
export type SetUpDepartmentInput = {
  /** Its code: nothing of its type has it yet, or it is no more. */
  readonly code: Scalars['ID']['input'];
  /** The code of the city department that it answers to. */
  readonly counterpart?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  readonly kind: DepartmentKind;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** The code of the department or zone above it. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
};

/** A section comes to be, in a department. */
export type SetUpSectionInput = {
  /** Its code: nothing of its type has it yet, or it is no more. */
  readonly code: Scalars['ID']['input'];
  /** The department's code. */
  readonly department: Scalars['ID']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
};

/** How grave a finding is. */
export type Severity =
  /** 高: an act may have no basis, or nobody to answer for it. */
  | 'HIGH'
  /** 低: worth a look. */
  | 'LOW'
  /** 中: the record is not as it must be. */
  | 'MEDIUM';

/** The memorandum of what was approved is signed. */
export type SignMemorandumInput = {
  /** The code of the memorandum. */
  readonly document: Scalars['ID']['input'];
  /** The list's code. */
  readonly list: Scalars['ID']['input'];
};

/** A thing that is only in a simulation: the record has no such thing yet. */
export type SimulatedThing = {
  readonly __typename?: 'SimulatedThing';
  /** The code that the changes give it: unique within its type. */
  readonly code: Scalars['ID']['output'];
  /** The id that it will have; `node` of it is null until then. */
  readonly id: Scalars['ID']['output'];
  /** The name that the changes give it; null for what has none (`Delegation`, `Certificate`, `Article`). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its type in this schema, such as `Power`. */
  readonly type: Scalars['String']['output'];
};

/** A period of a lane. Versions that follow each other and tell the same are one. */
export type Span = {
  readonly __typename?: 'Span';
  /** The first day; null means always. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** What it leads to, as on today; null where it leads to nothing, or to somebody whom the reader may not see. */
  readonly node?: Maybe<Node>;
  /** The revision that recorded it; of several versions that tell the same, the last. */
  readonly recordedIn: Scalars['Int']['output'];
  /** What it says: a name, or a word in the reader's language; null where it only leads somewhere. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The day on which it no longer holds; null while it still does. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** Days without a span, or with several. */
export type SpanGap = {
  readonly __typename?: 'SpanGap';
  /** How many days; null where it goes on, or never began. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** The first day. Where spans that begin on none overlap, 0001-01-01. */
  readonly from: Scalars['Date']['output'];
  /** The day after the last; null where it goes on. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** For or against (意见). */
export type Stance =
  /** 附条件支持 */
  | 'CONDITIONAL'
  /** 反对 */
  | 'OPPOSE'
  /** 支持 */
  | 'SUPPORT';

/** By which document a zone has a power of its own (授权), or acts for whoever gave it one (委托). */
export type Standing = {
  readonly __typename?: 'Standing';
  /** By which document. */
  readonly document: Document;
  /** Who gave it. */
  readonly grantor: Department;
  /** 授权, or 委托. */
  readonly kind: DelegationMode;
  /** For which power; null for all that the grantor may give. */
  readonly power?: Maybe<Power>;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Which zone. */
  readonly zone: Zone;
};

/** Days in a row on which a zone held a power and lacked something. */
export type StandingGap = {
  readonly __typename?: 'StandingGap';
  /** How many acts of the zone by the power are recorded on these days; 0 where none are. */
  readonly acts: Scalars['Int']['output'];
  /** The first day of the run. */
  readonly from: Scalars['Date']['output'];
  /** What lacked. */
  readonly lacking: StandingLack;
  /** The power. */
  readonly power: Power;
  /** The last day of the run. */
  readonly to: Scalars['Date']['output'];
  /** The zone. */
  readonly zone: Zone;
};

/** A page of runs of days, in their order. */
export type StandingGapConnection = {
  readonly __typename?: 'StandingGapConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<StandingGapEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type StandingGapEdge = {
  readonly __typename?: 'StandingGapEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: StandingGap;
};

/** What a zone may lack that carries a power out. */
export type StandingLack =
  /** 无执法证: of a power that is enforced, anybody among the staff who has a certificate. */
  | 'CERTIFICATE'
  /** 无下放: the power itself; only acts lack it. */
  | 'DELEGATION'
  /** 无责任人: anybody who answers for one of the steps. */
  | 'RESPONSIBLE'
  /** 无签章: a valid electronic seal of a zone department named in a step that decides, or of its zone, though the city demands one. */
  | 'SEAL'
  /** 无授权委托: a document that covers the delegation, though the city demands one. */
  | 'STANDING';

/** A step (环节) of a delegated power. */
export type Step = Node & {
  readonly __typename?: 'Step';
  /** Its code: the zone's, the power's and its order. */
  readonly code: Scalars['ID']['output'];
  /** The delegation that it belongs to; null when that is not active on that day. */
  readonly delegation?: Maybe<Delegation>;
  /** Who stands in there on that day (AB岗), by order. */
  readonly deputies: ReadonlyArray<Deputy>;
  /** The day on which it was over, by the day asked; null while it is there. What is over is read as on its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: StepKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its place among the steps. */
  readonly order: Scalars['Int']['output'];
  /** The responsibilities active on that day, by staff code, the unnamed last, then first day. */
  readonly responsibilities: ReadonlyArray<Responsibility>;
  /** The first day; null means always. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A step of a delegated power. */
export type StepInput = {
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
  /** The step's order. */
  readonly step: Scalars['Int']['input'];
  /** The zone's code. */
  readonly zone: Scalars['ID']['input'];
};

/** The kinds of step (环节类别). */
export type StepKind =
  /** 受理 */
  | 'ACCEPTANCE'
  /** 归档 */
  | 'ARCHIVING'
  /** 决定 */
  | 'DECISION'
  /** 执行 */
  | 'EXECUTION'
  /** 检查 */
  | 'INSPECTION'
  /** 调查 */
  | 'INVESTIGATION'
  /** 处罚 */
  | 'PENALTY'
  /** 审查 */
  | 'REVIEW'
  /** 送达 */
  | 'SERVICE';

/** What a step is. */
export type StepWordsInput = {
  /** Its kind. */
  readonly kind: StepKind;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Its place among the steps. */
  readonly order: Scalars['Int']['input'];
};

/** A draft is submitted: departments give their opinions until a day. Refused without items, and while another list of the zone that is under way names one of its powers. */
export type SubmitAdjustmentInput = {
  /** The list's code. */
  readonly list: Scalars['ID']['input'];
  /** By when departments are to give their opinions: the day of the command, or a later one. */
  readonly opinionsBy: Scalars['Date']['input'];
};

/** That a department took the place of another, by a merger. */
export type Succession = {
  readonly __typename?: 'Succession';
  /** The department that took its place. */
  readonly department: Department;
  /** The department that is no more. */
  readonly from: Department;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
};

/** How a power that a zone holds is supervised (监管清单): all of its steps, or one. All see it, but whose it is alone who does it. */
export type SupervisionItem = Node & {
  readonly __typename?: 'SupervisionItem';
  /** Its code, unique among its kind. */
  readonly code: Scalars['ID']['output'];
  /** The delegation that is supervised. */
  readonly delegation: Delegation;
  /** Which department looks after it. */
  readonly department: Department;
  /** After how many days at most it is inspected again; null where nobody said how often. */
  readonly everyDays?: Maybe<Scalars['Int']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** How. */
  readonly methods: ReadonlyArray<SupervisionMethod>;
  /** What is looked after. */
  readonly name: Scalars['String']['output'];
  /** Its place in the list of the delegation. */
  readonly order: Scalars['Int']['output'];
  /** Who does; null where nobody said, and where the reader may not see them. */
  readonly person?: Maybe<Person>;
  /** What is to come of it; null where nobody said. */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** Its section; null where nobody said. */
  readonly section?: Maybe<Section>;
  /** The step that is supervised; null for all steps. */
  readonly step?: Maybe<Step>;
  /** The first day; null means always. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A row of 监管清单 (supervisionItems), as the sheet has it, to hold from the day of the command. */
export type SupervisionItemRowInput = {
  /** 监管部门: Which department looks after it. */
  readonly department: Scalars['ID']['input'];
  /** 间隔天数: After how many days at most it is inspected again; null where nobody said how often. */
  readonly everyDays?: InputMaybe<Scalars['Int']['input']>;
  /** 监管方式: How. */
  readonly methods: ReadonlyArray<SupervisionMethod>;
  /** 监管事项: What is looked after. */
  readonly name: Scalars['String']['input'];
  /** 序号: Its place in the list of the delegation. */
  readonly order: Scalars['Int']['input'];
  /** 人员: Who does; null where nobody said, and where the reader may not see them. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** 职权: as the sheet has it. */
  readonly power: Scalars['ID']['input'];
  /** 结果要求: What is to come of it; null where nobody said. */
  readonly result?: InputMaybe<Scalars['String']['input']>;
  /** 科室: Its section; null where nobody said. */
  readonly section?: InputMaybe<Scalars['ID']['input']>;
  /** 环节序号: as the sheet has it. */
  readonly step?: InputMaybe<Scalars['Int']['input']>;
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** 新区: as the sheet has it. */
  readonly zone: Scalars['ID']['input'];
};

/** How a power is supervised. */
export type SupervisionMethod =
  /** 信用监管 */
  | 'CREDIT'
  /** 在线监察 */
  | 'ONLINE'
  /** 双随机 */
  | 'RANDOM'
  /** 日常检查 */
  | 'ROUTINE'
  /** 专项检查 */
  | 'SPECIAL';

/** What exercising a power takes (支撑要素). */
export type SupportElement = Node & {
  readonly __typename?: 'SupportElement';
  /** Its code, unique among support elements. */
  readonly code: Scalars['ID']['output'];
  /** The day on which it was over, by the day asked; null while it is there. What is over is read as on its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: SupportElementKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The powers that take it on that day, by code. */
  readonly powers: ReadonlyArray<Power>;
};

/** The kinds of support element. */
export type SupportElementKind =
  /** 设备 */
  | 'EQUIPMENT'
  /** 专业人才 */
  | 'EXPERTISE'
  /** 技术 */
  | 'TECHNOLOGY';

/** A row of 支撑要素 (supportElements), as the sheet has it, to hold from the day of the command. */
export type SupportElementRowInput = {
  /** 编码: Its code, unique among support elements. */
  readonly code: Scalars['ID']['input'];
  /** 类别: What it is. */
  readonly kind: SupportElementKind;
  /** 名称: Its name. */
  readonly name: Scalars['String']['input'];
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A task (任务) of a plan of work. */
export type Task = Node & {
  readonly __typename?: 'Task';
  /** What waits for it, in the order of the plan. */
  readonly awaitedBy: ReadonlyArray<TaskNeed>;
  /** Its code, unique among tasks: its number in the plan. */
  readonly code: Scalars['ID']['output'];
  /** The deadline (期限) as the plan writes it; of a step that says none the day by which it is due. */
  readonly deadline: Scalars['String']['output'];
  /** What is to be delivered (成果), in the plan's order. */
  readonly deliverables: ReadonlyArray<Scalars['String']['output']>;
  /** The last day of that period, the last on which the task is not late. */
  readonly dueBy: Scalars['Date']['output'];
  /** The first day of the period that the deadline means; of a step that says none the last. A deadline at the end of a month means its last day alone. */
  readonly dueFrom: Scalars['Date']['output'];
  /** The day on which it was over, by the day asked; null while it is there. What is over is read as on its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** What shows on that day that it is done, by day; empty while nothing does. */
  readonly evidence: ReadonlyArray<TaskEvidence>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** What measures say of it, over all zones, in the order of the measures; empty where it has none, and for who does not see the whole city. */
  readonly measures: ReadonlyArray<MeasureCount>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it needs to be done first, in the order of the plan. */
  readonly needs: ReadonlyArray<TaskNeed>;
  /** Its place in the plan; null where nobody said. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The task of the plan to which it is a step; null of a task of the plan itself. */
  readonly parent?: Maybe<Task>;
  /** The part of the plan that it is in; null where nobody said. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** Who sees to it; null where nobody said, and where they are not the reader’s to see. */
  readonly person?: Maybe<Person>;
  /** The number of the document that sets it; null where nobody said. */
  readonly plan?: Maybe<Scalars['String']['output']>;
  /** What was raised about it by that day (来文), by code, as far as it is the reader’s to see. */
  readonly raised: ReadonlyArray<Raised>;
  /** Where it stands on that day. */
  readonly state: TaskState;
  /** The steps to it that units set themselves, in their order. */
  readonly steps: ReadonlyArray<Task>;
  /** The units that it is given to, by role, then in the plan's order. No unit leads where the plan names none. */
  readonly units: ReadonlyArray<TaskUnit>;
};

/** That a task is done. */
export type TaskEvidence = {
  readonly __typename?: 'TaskEvidence';
  /** The day on which it was done. */
  readonly doneOn: Scalars['Date']['output'];
  /** What shows it. */
  readonly evidence: Scalars['String']['output'];
};

/** A row of 任务完成依据 (taskEvidence), as the sheet has it, to hold from the day of the command. */
export type TaskEvidenceRowInput = {
  /** 依据: What shows it. */
  readonly evidence: Scalars['String']['input'];
  /** 任务: as the sheet has it. */
  readonly task: Scalars['ID']['input'];
};

/** A late task that holds up others. */
export type TaskHoldUp = {
  readonly __typename?: 'TaskHoldUp';
  /** How many others it holds up. */
  readonly count: Scalars['Int']['output'];
  /** The late task. */
  readonly task: Task;
  /** Those others, in the order of the plan: not done, and waiting for it, directly or for one another that is not done. */
  readonly tasks: ReadonlyArray<Task>;
};

/** That a task needs another to be done first. */
export type TaskNeed = {
  readonly __typename?: 'TaskNeed';
  /** Whether the plan says so. */
  readonly basis: NeedBasis;
  /** The task that must be done first. */
  readonly needs: Task;
  /** Where the plan says so, or why it follows; null where nobody said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The task that needs the other. */
  readonly task: Task;
};

/** A row of 任务 (tasks), as the sheet has it, to hold from the day of the command. */
export type TaskRowInput = {
  /** 编码: as the sheet has it. */
  readonly code: Scalars['ID']['input'];
  /** 期限: as the sheet has it. */
  readonly deadline?: InputMaybe<Scalars['String']['input']>;
  /** 成果: as the sheet has it. */
  readonly deliverables?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 期限末日: as the sheet has it. */
  readonly dueBy: Scalars['Date']['input'];
  /** 期限首日: as the sheet has it. */
  readonly dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 衡量: as the sheet has it. */
  readonly measures?: InputMaybe<ReadonlyArray<ReadinessMeasure>>;
  /** 名称: as the sheet has it. */
  readonly name: Scalars['String']['input'];
  /** 序号: as the sheet has it. */
  readonly order: Scalars['Int']['input'];
  /** 上级任务: as the sheet has it. */
  readonly parent: Scalars['ID']['input'];
  /** 部分: as the sheet has it. */
  readonly part?: InputMaybe<Scalars['String']['input']>;
  /** 人员: as the sheet has it. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** 方案: as the sheet has it. */
  readonly plan?: InputMaybe<Scalars['String']['input']>;
  /** 单位: Which unit is responsible for it. */
  readonly unit: Scalars['ID']['input'];
};

/** The states of a task (任务状态) on a day. */
export type TaskState =
  /** 完成: there is evidence, of that day or before */
  | 'DONE'
  /** 到期: within the period of its deadline, and not done */
  | 'DUE'
  /** 逾期: after the last day of its deadline, and not done */
  | 'LATE'
  /** 未到期: before the first day of its deadline, and not done */
  | 'NOT_DUE';

/** How many tasks are in a state. */
export type TaskStateCount = {
  readonly __typename?: 'TaskStateCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The state. */
  readonly state: TaskState;
};

/** That a task is given to a unit, and as what. */
export type TaskUnit = {
  readonly __typename?: 'TaskUnit';
  /** As what. */
  readonly role: TaskUnitRole;
  /** The task. */
  readonly task: Task;
  /** The unit. */
  readonly unit: WorkUnit;
};

/** As what a unit has a task. */
export type TaskUnitRole =
  /** 配合: works with the one that leads */
  | 'COOPERATING'
  /** 牵头: leads, where the plan says 会同 or 联合 */
  | 'LEAD'
  /** 责任: named as responsible */
  | 'RESPONSIBLE';

/** All that the record says of a thing, over all days. */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** The revision of the record that it was made of. */
  readonly asKnownIn: Scalars['Int']['output'];
  /** What kinds of spans it can have, empty ones too. A zone or department is told of those lanes that are public, or of which something can be its own. */
  readonly lanes: ReadonlyArray<Lane>;
  /** The thing, as on today. */
  readonly of: Node;
};

/** What changes touch: delegations active before or after, and what is theirs. */
export type Touched = {
  readonly __typename?: 'Touched';
  /** The chains of the powers, by code. */
  readonly chains: ReadonlyArray<Chain>;
  /** How many delegations. */
  readonly delegations: Scalars['Int']['output'];
  /** What the record does not have at all, and only the changes bring: powers, people, sections, delegations, steps ..., by type, then code. */
  readonly onlyInChanges: ReadonlyArray<SimulatedThing>;
  /** How many people are named on those steps, or are removed. */
  readonly people: Scalars['Int']['output'];
  /** The powers of the delegations, by code; one that only the changes bring as in `introduced`. */
  readonly powers: ReadonlyArray<Power>;
  /** How many of their steps; for a person or a post only those that name it. */
  readonly steps: Scalars['Int']['output'];
  /** The zones of the delegations, by code. */
  readonly zones: ReadonlyArray<Zone>;
};

/** That a person took part in a training (参训人员). It is seen by whose own the training or the person is. */
export type Trainee = {
  readonly __typename?: 'Trainee';
  /** Who. */
  readonly person: Person;
  /** What came of it. */
  readonly result: TrainingResult;
  /** In which training. */
  readonly training: Training;
};

/** A row of 参训人员 (trainees), as the sheet has it, to hold from the day of the command. */
export type TraineeRowInput = {
  /** 人员: Who. */
  readonly person: Scalars['ID']['input'];
  /** 结果: What came of it. */
  readonly result: TrainingResult;
  /** 培训: In which training. */
  readonly training: Scalars['ID']['input'];
};

/** A training, or an examination (培训). Who took part is seen by whose own that is. */
export type Training = Node & {
  readonly __typename?: 'Training';
  /** The day on which it begins. */
  readonly beginsOn: Scalars['Date']['output'];
  /** The department of the city that gives it. */
  readonly by: Department;
  /** Its code, unique among trainings. */
  readonly code: Scalars['ID']['output'];
  /** The day on which it ends. */
  readonly endsOn: Scalars['Date']['output'];
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Of what kind it is. */
  readonly kind: TrainingKind;
  /** The powers that it is about, by code. */
  readonly powers: ReadonlyArray<Power>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Who took part (参训人员), by code: of people of others nobody is told. */
  readonly trainees: ReadonlyArray<Trainee>;
};

/** A page of a list, by code. */
export type TrainingConnection = {
  readonly __typename?: 'TrainingConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<TrainingEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type TrainingEdge = {
  readonly __typename?: 'TrainingEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Training;
};

/** The kinds of trainings. */
export type TrainingKind =
  /** 业务培训 */
  | 'BUSINESS'
  /** 资格考试 */
  | 'EXAM'
  /** 法律培训 */
  | 'LAW';

/** What came of a training. */
export type TrainingResult =
  /** 参加 */
  | 'ATTENDED'
  /** 不合格 */
  | 'FAILED'
  /** 合格 */
  | 'PASSED';

/** A row of 培训 (trainings), as the sheet has it, to hold from the day of the command. */
export type TrainingRowInput = {
  /** 组织部门: The department of the city that gives it. */
  readonly by: Scalars['ID']['input'];
  /** 编码: Its code, unique among trainings. */
  readonly code: Scalars['ID']['input'];
  /** 结束日期: The day on which it ends. */
  readonly endsOn: Scalars['Date']['input'];
  /** 类别: Of what kind it is. */
  readonly kind: TrainingKind;
  /** 职权: The powers that it is about, by code. */
  readonly powers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 标题: What it is called. */
  readonly title: Scalars['String']['input'];
};

/** That something owed for a power was handed to a zone (移交), whole or in part. */
export type Transfer = {
  readonly __typename?: 'Transfer';
  /** The day on which it was handed over. */
  readonly handedOn: Scalars['Date']['output'];
  /** Whether it is a part only. */
  readonly isPart: Scalars['Boolean']['output'];
  /** What was handed over. */
  readonly item: TransferItem;
  /** A note; null where there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What was given for it; null before, and where nobody said. */
  readonly receipt?: Maybe<Scalars['String']['output']>;
  /** The day on which it was received; null before. */
  readonly receivedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was refused; null before. */
  readonly refusedOn?: Maybe<Scalars['Date']['output']>;
  /** To which zone. */
  readonly zone: Zone;
};

/** What the department of a power owes a zone that takes it over (移交要求). */
export type TransferItem = Node & {
  readonly __typename?: 'TransferItem';
  /** Its code, unique among its kind. */
  readonly code: Scalars['ID']['output'];
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Of what kind it is. */
  readonly kind: TransferKind;
  /** What it is. */
  readonly name: Scalars['String']['output'];
  /** Its place among those of the power. */
  readonly order: Scalars['Int']['output'];
  /** The power for which it is owed. */
  readonly power: Power;
  /** The first day; null means always. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The day on which it no longer holds; null while it still does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A row of 移交要求 (transferItems), as the sheet has it, to hold from the day of the command. */
export type TransferItemRowInput = {
  /** 类别: Of what kind it is. */
  readonly kind: TransferKind;
  /** 名称: What it is. */
  readonly name: Scalars['String']['input'];
  /** 序号: Its place among those of the power. */
  readonly order: Scalars['Int']['input'];
  /** 职权: The power for which it is owed. */
  readonly power: Scalars['ID']['input'];
  /** The day on which it no longer holds; null while it has no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What can be handed over. */
export type TransferKind =
  /** 档案资料 */
  | 'ARCHIVE'
  /** 表格文书 */
  | 'FORM_DOCUMENT'
  /** 中介服务名单 */
  | 'INTERMEDIARY_LIST'
  /** 其他 */
  | 'OTHER'
  /** 系统账号 */
  | 'SYSTEM_ACCOUNT';

/** How far an item is that is owed for a delegation. */
export type TransferState =
  /** 已移交 */
  | 'HANDED'
  /** 部分移交 */
  | 'IN_PART'
  /** 待移交 */
  | 'OWED'
  /** 已签收 */
  | 'RECEIVED'
  /** 退回 */
  | 'REFUSED';

/** How far an item is that is owed for a delegation (移交): what was handed over in its term, as of that day. */
export type TransferStatus = {
  readonly __typename?: 'TransferStatus';
  /** By when it is due, whether it was received or not; null where no city demands it. */
  readonly due?: Maybe<Scalars['Date']['output']>;
  /** What is owed. */
  readonly item: TransferItem;
  /** What was handed over last in the term; null while nothing was. */
  readonly last?: Maybe<Transfer>;
  /** Since when it is owed; null where no city demands it. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How far it is on that day. */
  readonly state: TransferState;
};

/** How many findings an audit has on a day, of those that the reader is told of. */
export type TrendCount = {
  readonly __typename?: 'TrendCount';
  /** How many of them are accepted on that day. Null where `count` is. */
  readonly accepted?: Maybe<Scalars['Int']['output']>;
  /** How many were not there on the day before in the list. Null on the first day, beside a day without a revision, and for a department where one of them was another's then. */
  readonly appeared?: Maybe<Scalars['Int']['output']>;
  /** How many things were looked at: of the zones asked, or of the city. Null where `count` is, and for a zone or department where not all of it is its own. */
  readonly checked?: Maybe<Scalars['Int']['output']>;
  /** How many, open and accepted. Null only where `revision` is. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** How many of the day before in the list are no more. Null as `appeared` is, where one of them is another's now. */
  readonly gone?: Maybe<Scalars['Int']['output']>;
  /** The audit. */
  readonly kind: AuditKind;
  /** How many of them are open on that day. Null where `count` is. */
  readonly open?: Maybe<Scalars['Int']['output']>;
  /** How grave its findings are. */
  readonly severity: Severity;
  /** What the audit is called, in the reader's language. */
  readonly title: Scalars['String']['output'];
};

/** Whoever asks. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The city departments that a `department` acts for, by code; empty for any other role. */
  readonly departments: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether a token says who it is. Without one, whoever sits at this machine reads, and nothing else. */
  readonly isKnown: Scalars['Boolean']['output'];
  /**
   * What the role may do: commands by the names of their mutations, and `history`, `export` and `import`, in the order of names.
   * A zone or a department may do it to what is its own; that a command is here does not say that there is anything to do.
   */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  /** As the record and the log have it: `auditor:li`, `zone/Z01:wang`; `reader` for who asks without a token. */
  readonly name: Scalars['String']['output'];
  /** The person that a `staff` is, by code; null for any other role. */
  readonly person?: Maybe<Scalars['ID']['output']>;
  /** The platforms that a `platform` pushes for, by code; empty for any other role. */
  readonly platforms: ReadonlyArray<Scalars['ID']['output']>;
  /** The role, as tokens have it, such as `auditor` or `reform-office`. */
  readonly role: Scalars['String']['output'];
  /** The zones that a `zone` acts for, by code; empty for any other role. */
  readonly zones: ReadonlyArray<Scalars['ID']['output']>;
};


/** Whoever asks. */
export type ViewerMayArgs = {
  commands?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What is open again. */
export type WithdrawAcceptanceInput = {
  /** The finding, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** A list that is not published is withdrawn: nothing comes of it. */
export type WithdrawAdjustmentInput = {
  /** The list's code. */
  readonly list: Scalars['ID']['input'];
  /** Why; null where nobody says. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A power is withdrawn from a zone, or from all. */
export type WithdrawPowerInput = {
  /** The power's code. */
  readonly power: Scalars['ID']['input'];
  /** The zone's code; left out, the power is withdrawn from every zone that holds it. */
  readonly zone?: InputMaybe<Scalars['ID']['input']>;
};

/** The plan of work on a day. */
export type WorkPlan = {
  readonly __typename?: 'WorkPlan';
  /** How many tasks are in each state on that day, in the order of the states, zeros too. */
  readonly counts: ReadonlyArray<TaskStateCount>;
  /** The late tasks that hold up others on that day, those that hold up most first, then in the order of the plan. */
  readonly holdUps: ReadonlyArray<TaskHoldUp>;
  /** The tasks of the plan that pass every filter given, in its order: steps that units set themselves stand with their task. */
  readonly tasks: ReadonlyArray<Task>;
  /** How many tasks of each unit are in each state on that day: every unit that has a task, in whatever role, by code. A task of several units counts for each. */
  readonly units: ReadonlyArray<WorkUnitCount>;
};


/** The plan of work on a day. */
export type WorkPlanTasksArgs = {
  states?: InputMaybe<ReadonlyArray<TaskState>>;
  units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A unit (责任单位) that a plan names: an organisation, or a class of them. */
export type WorkUnit = Node & {
  readonly __typename?: 'WorkUnit';
  /** Other names that the plan has for it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its code, unique among units. */
  readonly code: Scalars['ID']['output'];
  /** The department that it is; null where it is none that the record has. */
  readonly department?: Maybe<Department>;
  /** The day on which it was over, by the day asked; null while it is there. What is over is read as on its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is one unit or a class of them. */
  readonly kind: WorkUnitKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its tasks on that day, in whatever role, each once, in the order of the plan. */
  readonly tasks: ReadonlyArray<Task>;
  /** The zone that it is; null where it is none that the record has. */
  readonly zone?: Maybe<Zone>;
};

/** How many tasks of a unit are in which state. */
export type WorkUnitCount = {
  readonly __typename?: 'WorkUnitCount';
  /** How many of them are in each state, in the order of the states, zeros too. */
  readonly counts: ReadonlyArray<TaskStateCount>;
  /** How many tasks it has. */
  readonly total: Scalars['Int']['output'];
  /** The unit. */
  readonly unit: WorkUnit;
};

/** One unit, or a class of them. */
export type WorkUnitKind =
  /** 一类单位, such as 各区 */
  | 'CLASS'
  /** 单位 */
  | 'UNIT';

/** A zone (新区, 开发区) to which the city hands powers down. */
export type Zone = Node & {
  readonly __typename?: 'Zone';
  /** Other names by which it is known on that day, in order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it has to carry powers with on that day (承接能力), by element code, then first day. */
  readonly capacities: ReadonlyArray<Capacity>;
  /** Its class (新区类别) on that day. */
  readonly class: ZoneClass;
  /** Its code, unique among organisations. */
  readonly code: Scalars['ID']['output'];
  /** The delegations active on that day, by power code. */
  readonly delegations: DelegationConnection;
  /** The departments directly under it, by code. */
  readonly departments: ReadonlyArray<Department>;
  /**
   * What documents bind it on that day: scopes (文件适用) that name it; or that name no zone, and its class or none.
   * By document, then topic.
   */
  readonly documents: ReadonlyArray<DocumentScope>;
  /** The day on which it was over, by the day asked; null while it is there. What is over is read as on its last day. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, and the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The offices that it is on that day (职能机构), by office, then city. */
  readonly offices: ReadonlyArray<Office>;
  /** The organisation above it, usually the city government; null where none is given. */
  readonly parent?: Maybe<Department>;
  /** The platforms that it has on that day (平台), by code. */
  readonly platforms: ReadonlyArray<Platform>;
  /** How much of what was looked at has the finding of each audit, in the order of `AuditKind`; over its active delegations. */
  readonly scores: ReadonlyArray<Score>;
  /** The seals that it holds itself on that day (印章), by code. */
  readonly seals: ReadonlyArray<Seal>;
  /** Who is seconded to it on that day (挂职派驻), by person, mode, then first day. */
  readonly secondments: ReadonlyArray<Secondment>;
};


/** A zone (新区, 开发区) to which the city hands powers down. */
export type ZoneDelegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A zone (新区, 开发区) to which the city hands powers down. */
export type ZoneDocumentsArgs = {
  topics?: InputMaybe<ReadonlyArray<DocumentTopic>>;
};


/** A zone (新区, 开发区) to which the city hands powers down. */
export type ZoneScoresArgs = {
  backdated?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<AuditKind>>;
  overload?: InputMaybe<Scalars['Int']['input']>;
};

/** The classes of zone (新区类别). */
export type ZoneClass =
  /** 一类 */
  | 'CLASS_ONE'
  /** 二类 */
  | 'CLASS_TWO';

/** How many things of a list are of a class of zone. */
export type ZoneClassCount = {
  readonly __typename?: 'ZoneClassCount';
  /** The class. */
  readonly class: ZoneClass;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** A page of zones, by code unless asked otherwise. */
export type ZoneConnection = {
  readonly __typename?: 'ZoneConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ZoneEdge>;
  /** The whole list, on all pages, counted by what its zones have on that day. */
  readonly facets: ZoneFacets;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many things of a list go with a zone. */
export type ZoneCount = {
  readonly __typename?: 'ZoneCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The zone. */
  readonly zone: Zone;
};

/** An entry of a list, with its place. */
export type ZoneEdge = {
  readonly __typename?: 'ZoneEdge';
  /** The place of this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Zone;
};

/** Zones of a list, counted. Only what counts at least one is there. */
export type ZoneFacets = {
  readonly __typename?: 'ZoneFacets';
  /** By class, in the order of the classes. */
  readonly classes: ReadonlyArray<ZoneClassCount>;
};

/** A zone on a day, in numbers. */
export type ZoneOverview = {
  readonly __typename?: 'ZoneOverview';
  /** Those of which it holds all. */
  readonly chainsComplete: Scalars['Int']['output'];
  /** Chains of which it holds at least one power. */
  readonly chainsHeld: Scalars['Int']['output'];
  /** Its active delegations. */
  readonly delegations: Scalars['Int']['output'];
  /** Findings that name it, open and accepted. Null for a zone or department that may not know it: of a zone that is not its own. */
  readonly findings?: Maybe<Scalars['Int']['output']>;
  /** Their steps. */
  readonly steps: Scalars['Int']['output'];
  /** Those of the steps that have a responsibility. Null for a zone or department that may not know it: of a zone that is not its own. */
  readonly stepsAssigned?: Maybe<Scalars['Int']['output']>;
  /** The zone. */
  readonly zone: Zone;
};

/** How far a zone is. */
export type ZoneReadiness = {
  readonly __typename?: 'ZoneReadiness';
  /** How often it was rated in the last 365 days, by what is published by the day. */
  readonly evaluations: Scalars['Int']['output'];
  /** All of them, in their order. */
  readonly measures: ReadonlyArray<MeasureCount>;
  /** The measure with the smallest ratio, of several the first; null where nothing is measured. */
  readonly weakest?: Maybe<ReadinessMeasure>;
  /** The zone. */
  readonly zone: Zone;
};

/** How many findings name a zone on a day, of those that the reader is told of. */
export type ZoneTrendCount = {
  readonly __typename?: 'ZoneTrendCount';
  /** How many of them are accepted on that day. Null where `count` is. */
  readonly accepted?: Maybe<Scalars['Int']['output']>;
  /** How many, open and accepted. Null where the point has no revision, and for a zone or department that has nothing there. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** How many of them are open on that day. Null where `count` is. */
  readonly open?: Maybe<Scalars['Int']['output']>;
  /** The zone. */
  readonly zone: Zone;
};
