import type { HistoryEntry, ResponseHistory } from '../../model/history.ts';
import type { Locale } from '../../model/text.ts';
import { holdersIn, type Named, namedWave, namesOf, type ReportInput } from '../facts.ts';

/** What happened to one response, with names. */
export interface NamedHistory {
  readonly department: Named;
  readonly role: Named;
  /** What the answers are about: the department, or the organisation. */
  readonly subject: Named;
  readonly entries: readonly HistoryEntry[];
}

/** What happened to the responses of a wave to one questionnaire. */
export interface History {
  readonly language: Locale;
  readonly invented: boolean;
  readonly wave: Named;
  readonly questionnaire: Named & { readonly version: string };
  readonly responses: readonly NamedHistory[];
}

/** Returns a history with names; with the id of a question only what happened to its answers and to whole responses. */
export function buildHistory(input: ReportInput, histories: readonly ResponseHistory[], questionId?: string): History {
  const names = namesOf(input);
  const holderOf = holdersIn(input.workspace);
  const { workspace, wave, questionnaire, responses } = input;
  const isMeant = (entry: HistoryEntry): boolean =>
    questionId === undefined || questionsIn(entry) === undefined || questionsIn(entry)?.includes(questionId) === true;
  return {
    language: input.language,
    invented: workspace.organisation.invented || responses.some(({ invented }) => invented),
    wave: namedWave(wave, input.language),
    questionnaire: { id: questionnaire.id, title: names.text(questionnaire.title), version: questionnaire.version },
    responses: histories
      .map(({ key, entries }) => ({
        department: names.subject(holderOf(key.subject, key.role)?.id ?? key.subject),
        role: names.role(key.role),
        subject: names.subject(key.subject),
        entries: entries.filter(isMeant),
      }))
      .filter(({ entries }) => entries.length > 0),
  };
}

/** The questions that an entry is about; undefined for one about the whole response. */
function questionsIn(entry: HistoryEntry): readonly string[] | undefined {
  if ('questionId' in entry) return [entry.questionId];
  return entry.kind === 'sent-back' ? entry.questions.map(({ question }) => question) : undefined;
}
