import type { Messages } from '../messages/index.ts';
import type { Dimension, Question, Questionnaire, Role } from '../model/questionnaire.ts';
import { inLanguage } from '../model/text.ts';
import { escapeMarkdown } from './formats/markdown/escape.ts';
import { printQuestion } from './print-question.ts';
import { askedPer } from './print-role.ts';

/** What is printed. */
export interface PrintOptions {
  /** Only the questions of this role; their numbers stay those of the whole questionnaire. */
  readonly role?: string;
}

/**
 * Returns a questionnaire as Markdown, to read beforehand or to fill in on paper. `language` is the language of the
 * questionnaire's own texts, `t` speaks the rest. Texts from the questionnaire cannot become HTML, links or markup.
 */
export function printQuestionnaire(
  questionnaire: Questionnaire,
  t: Messages,
  language: string,
  { role }: PrintOptions = {},
): string {
  const isAsked = (question: Question): boolean => role === undefined || question.role.id === role;
  const blocks = [
    ...head(questionnaire, t, language, role),
    ...howTo(questionnaire, t),
    ...roles(questionnaire, t, language, isAsked),
    ...questionnaire.dimensions.flatMap((dimension, index) =>
      printDimension(questionnaire, dimension, index + 1, isAsked, t, language),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function head(
  questionnaire: Questionnaire,
  t: Messages,
  language: string,
  role: string | undefined,
): readonly string[] {
  const { id, version, license, confidentiality, title, description, readingNote } = questionnaire;
  const asked = role === undefined ? undefined : questionnaire.roles.get(role);
  const onlyRole = asked && t('print-only-role', { role: escapeMarkdown(inLanguage(asked.title, language)) });
  return [
    `# ${escapeMarkdown(inLanguage(title, language))}`,
    ...(confidentiality === 'internal' ? [`**${t('internal-notice')}**`] : []),
    t('print-version', { id: `\`${id}\``, version, license: escapeMarkdown(license) }),
    ...(description === undefined ? [] : [escapeMarkdown(inLanguage(description, language))]),
    ...(readingNote === undefined ? [] : [escapeMarkdown(inLanguage(readingNote.text, language))]),
    ...(onlyRole === undefined ? [] : [`**${onlyRole}**`]),
  ];
}

function howTo({ scoring }: Questionnaire, t: Messages): readonly string[] {
  const advice = [
    t('print-how-truth'),
    t('print-how-not-applicable'),
    t(scoring.policies.missing === 'zero' ? 'print-how-dont-know-zero' : 'print-how-dont-know'),
    ...(scoring.evidence === undefined ? [] : [t('print-how-evidence')]),
    t('print-how-numbers'),
  ];
  return [`## ${t('print-how-title')}`, advice.map((line) => `- ${line}`).join('\n')];
}

function roles(
  { roles: declared, questions }: Questionnaire,
  t: Messages,
  language: string,
  isAsked: (question: Question) => boolean,
): readonly string[] {
  const lines = [...declared.values()].flatMap((role) => {
    const count = questions.filter((question) => question.role.id === role.id && isAsked(question)).length;
    return count === 0 ? [] : [`- ${roleLine(role, t, language)}: ${t('print-role-count', { count })}`];
  });
  return [`## ${t('print-roles-title')}`, lines.join('\n')];
}

function roleLine(role: Role, t: Messages, language: string): string {
  return `**${escapeMarkdown(inLanguage(role.title, language))}** (\`${role.id}\`), ${askedPer(role, t)}`;
}

function printDimension(
  questionnaire: Questionnaire,
  dimension: Dimension,
  number: number,
  isAsked: (question: Question) => boolean,
  t: Messages,
  language: string,
): readonly string[] {
  const printed = dimension.questions.flatMap((question, index) =>
    isAsked(question) ? printQuestion(question, `${number}.${index + 1}`, questionnaire, t, language) : [],
  );
  if (printed.length === 0) return [];
  const { title, description } = dimension;
  return [
    `## ${number} ${escapeMarkdown(inLanguage(title, language))}`,
    ...(description === undefined ? [] : [escapeMarkdown(inLanguage(description, language))]),
    ...printed,
  ];
}
