interface TrustedTypePolicies {
  createPolicy(name: string, rules: {createScriptURL(url: string): string}): {createScriptURL(url: string): string};
}

declare global {
  /** Not in every browser. */
  var trustedTypes: TrustedTypePolicies | undefined;
}

const policy = globalThis.trustedTypes?.createPolicy('loanclose', {createScriptURL: url => url});

/** The address of code of this very page, as the policy of the page asks for it. The only place that makes one. */
export function trustedUrl(url: string): string {
  return policy === undefined ? url : policy.createScriptURL(url);
}
