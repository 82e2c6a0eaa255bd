import * as z from 'zod';

const BomSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(
    z.looseObject({'bom-ref': z.string(), properties: z.array(z.object({name: z.string(), value: z.string()}))}),
  ),
  dependencies: z.array(z.looseObject({ref: z.string(), dependsOn: z.array(z.string())})),
});
export type Bom = z.infer<typeof BomSchema>;

/** How a notice begins (third-party-notices.ts). */
const NOTICE = /^(\S+) (\d\S*) \(/gmu;

/**
 * What people get with the package: its dependencies, theirs, and what is bundled. `npm sbom --omit dev` leaves out a dependency that a tool of
 * ours uses as well, and knows nothing of bundles, so this takes the list of everything and keeps what is reached.
 * @param everything what `npm sbom --sbom-format cyclonedx` printed
 * @param dependencies names under `dependencies` of package.json
 * @param notices the text of THIRD-PARTY-NOTICES.txt
 */
export function billOfMaterials(everything: string, dependencies: readonly string[], notices: string): Bom {
  const bom = BomSchema.parse(JSON.parse(everything));
  const own = bom.dependencies.find(({dependsOn}) =>
    dependencies.every(name => dependsOn.some(ref => isOf(ref, name))),
  );
  if (own === undefined) throw new Error('npm names no package that has all of our dependencies');
  const below = new Map(bom.dependencies.map(({ref, dependsOn}) => [ref, dependsOn]));
  const bundled = [...notices.matchAll(NOTICE)].map(([, name, version]) => `${name}@${version}`);
  const kept = new Set([...own.dependsOn.filter(ref => dependencies.some(name => isOf(ref, name))), ...bundled]);
  // what is added while it is gone through is gone through, too
  for (const ref of kept) for (const next of below.get(ref) ?? []) kept.add(next);
  return {
    ...bom,
    components: bom.components
      .filter(component => kept.has(component['bom-ref']))
      .map(component => ({
        ...component,
        properties: component.properties.filter(({name}) => !/:development$/.test(name)),
      })),
    dependencies: [
      {...own, dependsOn: own.dependsOn.filter(ref => kept.has(ref))},
      ...bom.dependencies.filter(({ref}) => kept.has(ref)),
    ],
  };
}

function isOf(ref: string, name: string): boolean {
  return ref.startsWith(`${name}@`);
}
