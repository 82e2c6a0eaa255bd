/** A rule of the plan. `id` is its heading in docs/rules.md, `source` says where it comes from. Rules are pure. */
export interface Rule<Input, Output> {
  readonly id: string;
  readonly source: string;
  apply(input: Input): Output;
}
