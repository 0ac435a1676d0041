/** The layers of DESIGN: shared <- server, extension; routes -> services -> database | integrations. */
const tests = '\\.test\\.tsx?$|/testing/';

module.exports = {
  forbidden: [
    {
      name: 'shared-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^shared/', pathNot: tests },
      to: { path: '^(server|extension|scripts|e2e|bench)/' },
    },
    {
      name: 'shared-is-pure',
      comment: 'No I/O, no DOM, no Node in shared.',
      severity: 'error',
      from: { path: '^shared/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'extension-knows-only-the-type-of-the-app',
      severity: 'error',
      from: { path: '^extension/', pathNot: tests },
      to: { path: '^server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'extension-types-only-from-app',
      severity: 'error',
      from: { path: '^extension/', pathNot: tests },
      to: { path: '^server/', pathNot: '^server/app\\.ts$' },
    },
    {
      name: 'server-knows-no-extension',
      severity: 'error',
      from: { path: '^server/', pathNot: tests },
      to: { path: '^(extension|scripts|e2e|bench)/' },
    },
    {
      name: 'routes-go-through-services',
      severity: 'error',
      from: { path: '^server/services/', pathNot: tests },
      to: { path: '^server/routes/' },
    },
    {
      name: 'integrations-know-no-service',
      severity: 'error',
      from: { path: '^server/integrations/', pathNot: tests },
      to: { path: '^server/(services|routes|sync|jobs/handlers)/' },
    },
    {
      name: 'database-is-the-floor',
      severity: 'error',
      from: { path: '^server/database/', pathNot: tests },
      to: { path: '^server/(services|routes|sync|integrations)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sandbox-is-the-outside-world',
      severity: 'error',
      from: { path: '^server/sandbox/', pathNot: tests },
      to: { path: '^server/(?!sandbox/)' },
    },
    {
      name: 'nobody-imports-the-sandbox',
      severity: 'error',
      from: { path: '^(server/(?!sandbox/)|extension/|shared/)', pathNot: tests },
      to: { path: '^server/sandbox/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { pathNot: tests },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
