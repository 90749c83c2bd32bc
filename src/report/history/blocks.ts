import type { MessageId, Messages } from '../../messages/index.ts';
import { type Answer, type Gaps, ORGANISATION } from '../../model/answer.ts';
import { checkCodeOf } from '../../model/check-code.ts';
import type { HistoryEntry } from '../../model/history.ts';
import type { Block } from '../blocks/block.ts';
import { type Names, namesOf, questionsById, type ReportInput } from '../facts.ts';
import { gapWords } from '../hand-in/blocks.ts';
import { internalBlocks } from '../internal-notice.ts';
import { statedValue } from '../stated.ts';
import { day, statedAnswer, waveName } from '../words.ts';
import type { History, NamedHistory } from './history.ts';

/** Returns a history as blocks: response by response, oldest first, and what it does not tell. */
export function historyBlocks(history: History, input: ReportInput, t: Messages): readonly Block[] {
  const { questionnaire, wave, invented, responses } = history;
  const about = [`${questionnaire.title} (${questionnaire.id} ${questionnaire.version})`, waveName(wave, t)];
  return [
    ...internalBlocks(input.questionnaire, t),
    { kind: 'title', text: t('history-title') },
    { kind: 'text', text: about.join(', ') },
    ...(invented ? [{ kind: 'text', text: t('report-invented') } as const] : []),
    ...(responses.length === 0 ? [{ kind: 'text', text: t('history-nothing') } as const] : []),
    ...responses.flatMap((one) => responseBlocks(one, input, t)),
    { kind: 'text', text: t('history-limits') },
  ];
}

function responseBlocks(one: NamedHistory, input: ReportInput, t: Messages): readonly Block[] {
  const { department, role, subject, entries } = one;
  const titles = { department: department.title, role: role.title, subject: subject.title };
  return [
    { kind: 'heading', text: t(headingFor(one), titles) },
    { kind: 'list', entries: entries.map((entry) => `${day(entry.day, t)}: ${entryWords(entry, input, t)}`) },
  ];
}

function headingFor({ subject, department }: NamedHistory): MessageId {
  if (subject.id === ORGANISATION) return 'history-response-organisation';
  return subject.id === department.id ? 'history-response' : 'history-response-entry';
}

function entryWords(entry: HistoryEntry, input: ReportInput, t: Messages): string {
  const names = namesOf(input);
  const words = happened(entry, input, names, t);
  return entry.isLate ? `${words} ${t('history-late')}` : words;
}

function happened(entry: HistoryEntry, input: ReportInput, names: Names, t: Messages): string {
  switch (entry.kind) {
    case 'answer': {
      const { title } = names.question(entry.questionId);
      return `${entry.questionId} ${title}: ${answerWords(entry.questionId, entry.answer, input, names, t)}`;
    }
    case 'cleared':
    case 'remarks':
      return t(`history-${entry.kind}`, { id: entry.questionId, title: names.question(entry.questionId).title });
    case 'submitted': {
      const data = { code: checkCodeOf(entry.digest), gaps: recordedGaps(entry.gaps, t) };
      return t(entry.gaps === null ? 'history-submitted' : 'history-submitted-with-gaps', data);
    }
    case 'accepted':
      return t('history-accepted', { code: checkCodeOf(entry.digest) });
    case 'reopened':
      return t('history-reopened', { reason: entry.reason });
    case 'sent-back': {
      const questions = entry.questions.map(({ question, text }) => `${question}: ${text}`);
      return t('history-sent-back', { questions: questions.join(' / ') });
    }
  }
}

function answerWords(id: string, answer: Answer, input: ReportInput, names: Names, t: Messages): string {
  const { comment, given_by: giver } = answer;
  const said = statedWords(id, answer, input, names, t);
  const words = giver === undefined ? said : t('history-given-by', { answer: said, role: names.role(giver).title });
  return comment === undefined ? words : `${words} (${comment})`;
}

function statedWords(id: string, answer: Answer, input: ReportInput, names: Names, t: Messages): string {
  if (answer.state === 'not_applicable') return t('history-not-applicable', { reason: answer.reason });
  if (answer.state === 'dont_know') return t('state-dont_know');
  const question = questionsById(input.questionnaire).get(id);
  if (question === undefined) return JSON.stringify(answer.value);
  return statedAnswer({ ...statedValue(answer.value, question, names), anchor: null }, t);
}

/** Returns in words what was missing when a response was handed in all the same. */
export function recordedGaps(gaps: Gaps | null, t: Messages): string {
  const { open = 0, without_evidence = 0, review_questions = 0 } = gaps ?? {};
  return gapWords({ open, unsupported: without_evidence, questions: review_questions }, t);
}
