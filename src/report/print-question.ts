import type { Messages } from '../messages/index.ts';
import type { Legal, Question, Questionnaire } from '../model/questionnaire.ts';
import { inLanguage, type Text } from '../model/text.ts';
import { escapeMarkdown } from './formats/markdown/escape.ts';
import { answerFields, BLANK } from './print-answer-fields.ts';
import { conditionInWords, MARKDOWN } from './print-condition.ts';
import { askedPer } from './print-role.ts';
import { day } from './words.ts';

/** Returns one question as blocks of Markdown: what is asked, of whom, what can be answered, and what goes with the answer. */
export function printQuestion(
  question: Question,
  number: string,
  questionnaire: Questionnaire,
  t: Messages,
  language: string,
): readonly string[] {
  const say = (text: Text): string => escapeMarkdown(inLanguage(text, language));
  return [
    `### ${number} ${say(question.title)}`,
    whoAnswers(question, t, say),
    `**${say(question.label)}**`,
    ...present(question.hint, say),
    ...present(question.rationale, (text) => `*${t('print-rationale')}* ${say(text)}`),
    ...condition(question, questionnaire, t, language),
    ...computed(question, t),
    ...answerFields(question, t, say),
    ...criteria(question, t, say),
    otherAnswers(question, t, say),
    ...evidence(question, questionnaire, t, say),
    ...legal(question.legal, t, say),
    `${t('print-comment')} ${BLANK}`,
  ];
}

type Say = (text: Text) => string;

function present(text: Text | undefined, show: Say): readonly string[] {
  return text === undefined ? [] : [show(text)];
}

function whoAnswers({ id, role, confidentiality }: Question, t: Messages, say: Say): string {
  const parts = [
    `${t('print-id')} \`${id}\``,
    `${t('print-asked-of')}: ${say(role.title)} (${askedPer(role, t)})`,
    ...(confidentiality === 'internal' ? [t('print-internal')] : []),
  ];
  return parts.join(' · ');
}

function condition(question: Question, questionnaire: Questionnaire, t: Messages, language: string): readonly string[] {
  if (question.relevant === undefined) return [];
  return [`*${t('print-condition')}* ${conditionInWords(question.relevant, questionnaire, t, language, MARKDOWN)}.`];
}

function computed({ computed: rule }: Question, t: Messages): readonly string[] {
  return rule === undefined ? [] : [`*${t('print-computed')}* ${t('print-computed-from', { from: rule.from })}`];
}

function criteria({ criteria: texts }: Question, t: Messages, say: Say): readonly string[] {
  if (texts.length === 0) return [];
  return [t('print-criteria'), texts.map((text) => `- [ ] ${say(text)}`).join('\n')];
}

function otherAnswers({ notApplicable }: Question, t: Messages, say: Say): string {
  const hint = notApplicable.hint === undefined ? '' : ` (${say(notApplicable.hint)})`;
  const lines = [
    ...(notApplicable.allowed ? [`- [ ] ${t('print-not-applicable')}: ${BLANK}${hint}`] : []),
    `- [ ] ${t('print-dont-know')}: ${BLANK}`,
  ];
  return `${t('print-other-answers')}\n\n${lines.join('\n')}`;
}

function evidence(question: Question, { evidenceKinds }: Questionnaire, t: Messages, say: Say): readonly string[] {
  const { evidence: wanted } = question;
  if (wanted === undefined) return [];
  const kinds = wanted.kinds.map((kind) => {
    const name = evidenceKinds.get(kind);
    return name === undefined ? escapeMarkdown(kind) : say(name);
  });
  const hint = wanted.hint === undefined ? '' : ` ${say(wanted.hint)}`;
  return [`*${t('print-evidence')}* ${kinds.join(', ')}.${hint}`, `${t('print-evidence-line')} ${BLANK}`];
}

function legal({ binding, ref, source, checkedOn, unverified }: Legal, t: Messages, say: Say): readonly string[] {
  if (binding === 'none') return [];
  const parts = [
    ...(ref === undefined ? [] : [escapeMarkdown(ref)]),
    ...(source === undefined ? [] : [t('print-legal-source', { source: escapeMarkdown(source) })]),
    ...(checkedOn === undefined ? [] : [t('print-legal-checked', { date: day(checkedOn, t) })]),
    ...(unverified === undefined ? [] : [`**${t('print-legal-unverified', { what: say(unverified) })}**`]),
  ];
  return [`*${t(`print-legal-${binding}`)}* ${parts.join('; ')}`];
}
