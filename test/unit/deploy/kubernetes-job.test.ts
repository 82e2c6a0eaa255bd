import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Job} from 'kubernetes-models/batch/v1';
import {NetworkPolicy} from 'kubernetes-models/networking.k8s.io/v1';
import {describe, expect, test} from 'vitest';
import {parseAllDocuments} from 'yaml';

const file = readFileSync(fileURLToPath(new URL('../../../deploy/kubernetes-job.yaml', import.meta.url)), 'utf8');
const [job, policy, ...others] = parseAllDocuments(file).map(document => document.toJS());

describe('deploy/kubernetes-job.yaml', () => {
  test('a Job and a NetworkPolicy as their schemas want them', () => {
    expect(others).toEqual([]);
    new Job(job).validate();
    new NetworkPolicy(policy).validate();
    expect(() => new Job({...job, spec: {...job.spec, completions: 'many'}}).validate()).toThrow();
  });

  test('as many pods as parts, each with its own', () => {
    const {spec} = job;
    const [container] = spec.template.spec.containers;
    expect(spec.completionMode).toBe('Indexed');
    expect(container.args).toEqual([
      expect.stringContaining(
        `--shard "$part/${spec.completions}" --output "/out/$part-of-${spec.completions}.ndjson" --resume`,
      ),
    ]);
    expect(container.args).toEqual([expect.stringContaining('part=$((JOB_COMPLETION_INDEX + 1));')]);
  });

  test('the policy is of the same pods and lets nothing in or out', () => {
    expect(policy.spec.podSelector.matchLabels).toEqual(job.spec.template.metadata.labels);
    expect(policy.spec).not.toHaveProperty('egress');
    expect(policy.spec).not.toHaveProperty('ingress');
    expect(policy.spec.policyTypes).toEqual(['Ingress', 'Egress']);
  });
});
