import { ORGANISATION, type RaterResponse, type Response } from '../model/answer.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Question, Questionnaire, Role } from '../model/questionnaire.ts';
import { inLanguage, type Locale, type Text } from '../model/text.ts';
import type { Department, Wave, Workspace } from '../model/workspace.ts';

/** Everything that a report or a status is made from. */
export interface ReportInput {
  readonly workspace: Workspace;
  readonly wave: Wave;
  readonly questionnaire: Questionnaire;
  readonly responses: readonly Response[];
  /** What further raters answered: shown beside the responses, in no number. */
  readonly raters: readonly RaterResponse[];
  /** The organisation's result: it holds every answer. */
  readonly organisation: Assessment;
  /** Each department's own result, in the workspace's order. */
  readonly departments: readonly Assessment[];
  /** Language of the titles. */
  readonly language: Locale;
}

/** Something with an id, and its title in the language of the report. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** A question, and the dimension that it belongs to. */
export interface NamedQuestion extends Named {
  readonly dimension: Named;
}

/** Who gave an answer, or owes it. */
export interface Who {
  readonly subject: Named;
  readonly role: Named;
}

/** Looks up the names of what an assessment only knows by its id. */
export interface Names {
  text(text: Text): string;
  /** Returns a department, or the organisation. */
  subject(id: string): Named;
  role(id: string): Named;
  dimension(id: string): Named;
  question(id: string): NamedQuestion;
  who(answer: { readonly subject: string; readonly role: string }): Who;
}

/** Returns the names in the language of the report; an id that nobody declared is its own title. */
export function namesOf({ workspace, questionnaire, language }: ReportInput): Names {
  const text = (value: Text): string => inLanguage(value, language);
  const titles = (things: Iterable<{ readonly id: string; readonly title: Text }>) =>
    new Map([...things].map(({ id, title }) => [id, { id, title: text(title) }]));
  const departments = titles(workspace.departments);
  departments.set(ORGANISATION, { id: ORGANISATION, title: workspace.organisation.title });
  const roles = titles(questionnaire.roles.values());
  const dimensions = titles(questionnaire.dimensions);
  const dimension = (id: string): Named => dimensions.get(id) ?? { id, title: id };
  const subject = (id: string): Named => departments.get(id) ?? { id, title: id };
  const role = (id: string): Named => roles.get(id) ?? { id, title: id };
  const questions = new Map(
    questionnaire.questions.map(({ id, title, dimensionId }) => [
      id,
      { id, title: text(title), dimension: dimension(dimensionId) },
    ]),
  );
  return {
    text,
    dimension,
    subject,
    role,
    who: (answer) => ({ subject: subject(answer.subject), role: role(answer.role) }),
    question: (id) => questions.get(id) ?? { id, title: id, dimension: { id: '', title: '' } },
  };
}

/** Returns the questions by id. */
export function questionsById({ questions }: Questionnaire): ReadonlyMap<string, Question> {
  return new Map(questions.map((question) => [question.id, question]));
}

/** Returns the department that has to answer for a role about a subject; undefined when nobody holds the role. */
export function holderOf(
  subject: string,
  roleId: Role['id'],
  departments: readonly Department[],
): Department | undefined {
  return subject === ORGANISATION
    ? departments.find(({ roles }) => roles.includes(roleId))
    : departments.find(({ id }) => id === subject);
}
