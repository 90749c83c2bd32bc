import type { Register } from '../model/register.ts';
import type { Text } from '../model/text.ts';
import type { Department, Wave } from '../model/workspace.ts';

/** What a new workspace file says. */
export interface NewWorkspace {
  readonly title: string;
  readonly language: string;
  readonly departments: readonly Pick<Department, 'id' | 'title' | 'roles' | 'flags'>[];
  readonly registers: readonly Pick<Register, 'id' | 'title' | 'file'>[];
  readonly wave: Pick<Wave, 'id' | 'date' | 'questionnaires'>;
}

/** Sentences that stand as comments in a new workspace file. */
export interface WorkspaceComments {
  readonly head: string;
  readonly departments: string;
  readonly registers: string;
  readonly waves: string;
}

/**
 * Returns the text of `reifegrad.yaml` for a new workspace, with comments that tell how to go on.
 * Values are written as JSON strings, which YAML reads as they are, whatever they contain.
 */
export function renderWorkspace(workspace: NewWorkspace, comments: WorkspaceComments): string {
  const { title, language, departments, registers, wave } = workspace;
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
    ...(registers.length > 0
      ? [comment(comments.registers), 'registers:', ...registers.flatMap(renderRegister), '']
      : []),
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
    ...renderTitle(title),
    `    roles: [${roles.join(', ')}]`,
    ...(flags.length > 0 ? [`    flags: [${flags.join(', ')}]`] : []),
  ];
}

function renderRegister({ id, title, file }: NewWorkspace['registers'][number]): readonly string[] {
  return [`  ${id}:`, `    file: ${quote(file)}`, ...renderTitle(title)];
}

function renderTitle(title: Text): readonly string[] {
  return ['    title:', ...Object.entries(title).map(([language, text]) => `      ${language}: ${quote(text)}`)];
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
