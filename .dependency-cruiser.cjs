// The import table of docs/explanation/architecture.md, as rules. Each comment speaks to the person who breaks it.

/** Which folders of src/ a folder may import, besides itself, model and suggest. `cli` may import everything. */
const mayImport = {
  model: [],
  suggest: [],
  messages: [],
  source: [],
  terminal: [],
  expression: [],
  schema: ['source'],
  questionnaire: ['source', 'schema', 'expression'],
  scoring: ['questionnaire', 'expression'],
  survey: ['questionnaire', 'expression'],
  csv: ['source'],
  register: ['source', 'schema', 'questionnaire', 'csv'],
  sheet: ['messages', 'source', 'questionnaire', 'csv'],
  workspace: ['source', 'schema', 'questionnaire', 'register'],
  lint: ['messages', 'source', 'schema', 'expression', 'questionnaire', 'scoring', 'register', 'workspace'],
  plan: ['questionnaire', 'scoring', 'expression'],
  compare: ['questionnaire', 'scoring'],
  report: ['messages', 'questionnaire', 'scoring', 'compare', 'plan', 'csv', 'sheet', 'terminal'],
  findings: ['messages', 'source', 'terminal'],
  node: [],
};

/** Where a package may be imported. */
const packageHomes = {
  chalk: '^src/terminal/paint\\.ts$',
  'cli-table3': '^src/terminal/table\\.ts$',
  'string-width': '^src/terminal/width\\.ts$',
  '@inquirer/': '^src/cli/prompts/',
  inquirer: '^src/cli/prompts/',
  commander: '^src/cli/parse\\.ts$',
  ajv: '^src/schema/',
  'js-yaml': '^src/source/',
  yaml: '^src/(source|workspace)/',
  '@marcbachmann/cel-js': '^src/expression/',
  'fraction\\.js': '^src/scoring/',
  'fastest-levenshtein': '^src/suggest/',
  'csv-parse': '^src/csv/',
  'csv-stringify': '^src/csv/',
  semver: '^src/(questionnaire|workspace)/',
};

const layers = Object.entries(mayImport).map(([folder, others]) => ({
  name: `${folder}-imports`,
  severity: 'error',
  comment: `src/${folder} may import ${['model', 'suggest', ...others].join(', ')} and nothing else of src/. Move what you need down, or pass it in as an argument.`,
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, 'model', 'suggest', ...others].join('|')})/` },
}));

const homes = Object.entries(packageHomes).map(([name, home]) => ({
  name: `${name.replace(/[^a-z0-9]/g, '')}-has-one-home`,
  severity: 'error',
  comment: `${name.replace('\\', '')} is wrapped in one place, so that it can be replaced there. Use the wrapper.`,
  from: { path: '^src/', pathNot: home },
  to: { path: `^node_modules/${name}${name.endsWith('/') ? '' : '/'}` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    ...homes,
    {
      name: 'paint-is-for-the-edge',
      severity: 'error',
      comment: 'Findings and reports take their colours as a parameter, so that they stay pure.',
      from: { path: '^src/(findings|report)/' },
      to: { path: '^src/terminal/paint\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-world-comes-in-through-io',
      severity: 'error',
      comment:
        'Only src/node and src/cli touch the machine. Take it from Io. (node:crypto and node:path compute, they touch nothing.)',
      from: { path: '^src/', pathNot: '^src/(node|cli)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|path)(/|$)' },
    },
    {
      name: 'no-network-ever',
      severity: 'error',
      comment: 'The tool never opens a connection: no telemetry, no update notice, no downloads.',
      from: { path: '^(src|bin)/' },
      to: { path: '^(node:)?(http|https|http2|net|tls|dns|dgram)(/|$)', dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or need a third.',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-tests-in-src',
      severity: 'error',
      comment: 'The program does not depend on its tests or on development packages.',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/schema/compiled/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
