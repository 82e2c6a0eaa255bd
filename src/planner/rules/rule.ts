/**
 * A rule of the plan. `id` is the name of its page in docs/rules, `inputs` are the fields it looks at, `source` says where it comes from.
 * Rules are pure and know no other rule.
 */
export type Rule<Input, Output> = {
  readonly id: string;
  readonly inputs: readonly string[];
  readonly source: string;
  apply(input: Input): Output;
};
