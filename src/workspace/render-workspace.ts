import type { Department, Wave } from '../model/workspace.ts';

/** What a new workspace file says. */
export interface NewWorkspace {
  readonly title: string;
  readonly language: string;
  readonly departments: readonly Pick<Department, 'id' | 'title' | 'roles' | 'flags'>[];
  readonly wave: Pick<Wave, 'id' | 'date' | 'questionnaires'>;
}

/** Sentences that stand as comments in a new workspace file. */
export interface WorkspaceComments {
  readonly head: string;
  readonly departments: string;
  readonly waves: string;
}

/**
 * Returns the text of `reifegrad.yaml` for a new workspace, with comments that tell how to go on.
 * Values are written as JSON strings, which YAML reads as they are, whatever they contain.
 */
export function renderWorkspace(workspace: NewWorkspace, comments: WorkspaceComments): string {
  const { title, language, departments, wave } = workspace;
  return [
    comment(comments.head),
    'format: 1',
    'organisation:',
    `  title: ${quote(title)}`,
    `language: ${language}`,
    '',
    comment(comments.departments),
    'departments:',
    ...departments.flatMap(renderDepartment),
    '',
    comment(comments.waves),
    'waves:',
    `  - id: ${quote(wave.id)}`,
    `    date: ${quote(wave.date)}`,
    '    status: open',
    '    questionnaires:',
    ...wave.questionnaires.flatMap(({ id, version }) => [`      - id: ${id}`, `        version: ${version}`]),
    '',
  ].join('\n');
}

function renderDepartment({ id, title, roles, flags }: NewWorkspace['departments'][number]): readonly string[] {
  return [
    `  - id: ${id}`,
    '    title:',
    ...Object.entries(title).map(([language, text]) => `      ${language}: ${quote(text)}`),
    `    roles: [${roles.join(', ')}]`,
    ...(flags.length > 0 ? [`    flags: [${flags.join(', ')}]`] : []),
  ];
}

function comment(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n');
}

function quote(text: string): string {
  return JSON.stringify(text);
}
