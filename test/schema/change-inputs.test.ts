import { expect, expectTypeOf, it } from 'vitest';
import {
  COMMANDS,
  type Change,
  type CommandName,
  type GeneralCommand,
} from '../../graph/commands/registry.ts';
import type * as schema from '../../resolvers/generated/types.ts';
import { loadSchema } from '../../resolvers/schema.ts';

/** What the schema has each command be given: one of the forms of its union has it, all others say that it is not there. */
type InLists = {
  readonly [Name in keyof schema.ChangeInput]-?: InputIn<schema.ChangeInput, Name>;
};
type InputIn<Form, Name extends PropertyKey> = Form extends { readonly [Each in Name]: infer Input }
  ? Input
  : never;
/** Commands that are in no list of changes. */
interface Alone {
  readonly draftAdjustment: schema.MutationDraftAdjustmentArgs['input'];
  readonly reviseAdjustment: schema.MutationReviseAdjustmentArgs['input'];
  readonly putItems: schema.MutationPutItemsArgs['input'];
  readonly submitAdjustment: schema.MutationSubmitAdjustmentArgs['input'];
  readonly withdrawAdjustment: schema.MutationWithdrawAdjustmentArgs['input'];
  readonly giveOpinion: schema.MutationGiveOpinionArgs['input'];
  readonly forwardAdjustment: schema.MutationForwardAdjustmentArgs['input'];
  readonly returnAdjustment: schema.MutationReturnAdjustmentArgs['input'];
  readonly decideAdjustment: schema.MutationDecideAdjustmentArgs['input'];
  readonly signMemorandum: schema.MutationSignMemorandumArgs['input'];
  readonly publishAdjustment: schema.MutationPublishAdjustmentArgs['input'];
  readonly acceptFinding: schema.MutationAcceptFindingArgs['input'];
  readonly withdrawAcceptance: schema.MutationWithdrawAcceptanceArgs['input'];
}
type Given = InLists & Alone;
/** Those with fields of their own: the general ones have those of the kinds. */
type Named = Exclude<CommandName, GeneralCommand>;
type FieldsOf<Inputs> = { readonly [Name in Named & keyof Inputs]-?: keyof NonNullable<Inputs[Name]> };

it('what the schema takes as a change is what the commands take, command by command and field by field', () => {
  // These are held by the compiler.
  expectTypeOf<schema.ChangeInput>().toExtend<Change>();
  expectTypeOf<Alone>().toExtend<Change>();
  expectTypeOf<keyof InLists & keyof Alone>().toBeNever();
  expectTypeOf<keyof Given>().toEqualTypeOf<CommandName>();
  expectTypeOf<FieldsOf<Given>>().toEqualTypeOf<FieldsOf<Change>>();
  const type = loadSchema().getType('ChangeInput');
  const fields = type && 'getFields' in type ? Object.keys(type.getFields()) : [];
  expect(fields.length).toBeGreaterThan(50);
  expect(Object.keys(COMMANDS)).toEqual(expect.arrayContaining(fields));
});
