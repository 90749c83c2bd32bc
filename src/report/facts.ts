import { ORGANISATION, type RaterResponse, type Response } from '../model/answer.ts';
import type { Assessment } from '../model/assessment.ts';
import type { ComputedValue } from '../model/computed.ts';
import type { Question, Questionnaire, Role } from '../model/questionnaire.ts';
import { registersAskedBy } from '../model/subject.ts';
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
  /** What its computed questions get from other questionnaires. */
  readonly computed: readonly ComputedValue[];
  /** The organisation's result: it holds every answer. */
  readonly organisation: Assessment;
  /** Each department's own result, in the workspace's order. */
  readonly departments: readonly Assessment[];
  /** The own result of each entry that the questionnaire asks about in this wave, in the order of the registers. */
  readonly entries: readonly Assessment[];
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

/** What a result is about. */
export interface About extends Named {
  readonly kind: 'organisation' | 'department' | 'entry';
  /** The register that an entry stands in; null for everything else. */
  readonly register: Named | null;
}

/** Looks up the names of what an assessment only knows by its id. */
export interface Names {
  text(text: Text): string;
  /** Returns a department, an entry, or the organisation. */
  subject(id: string): Named;
  /** Returns the same, and what kind of thing it is. */
  about(id: string): About;
  role(id: string): Named;
  dimension(id: string): Named;
  question(id: string): NamedQuestion;
  who(answer: { readonly subject: string; readonly role: string }): Who;
}

const known = new WeakMap<ReportInput, Names>();

/** Returns the names in the language of the report; an id that nobody declared is its own title. The same input is looked through once. */
export function namesOf(input: ReportInput): Names {
  const names = known.get(input) ?? lookUp(input);
  known.set(input, names);
  return names;
}

function lookUp({ workspace, questionnaire, language }: ReportInput): Names {
  const text = (value: Text): string => inLanguage(value, language);
  const titles = (things: Iterable<{ readonly id: string; readonly title: Text }>) =>
    new Map([...things].map(({ id, title }) => [id, { id, title: text(title) }]));
  const subjects = subjectsAbout(workspace, text);
  const roles = titles(questionnaire.roles.values());
  const dimensions = titles(questionnaire.dimensions);
  const dimension = (id: string): Named => dimensions.get(id) ?? { id, title: id };
  const about = (id: string): About => subjects.get(id) ?? { id, title: id, kind: 'department', register: null };
  const subject = (id: string): Named => ({ id, title: about(id).title });
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
    about,
    role,
    who: (answer) => ({ subject: subject(answer.subject), role: role(answer.role) }),
    question: (id) => questions.get(id) ?? { id, title: id, dimension: { id: '', title: '' } },
  };
}

/** Returns a wave by its title, or by its id where it has none; `waveName` makes words of it. */
export function namedWave({ id, title }: Pick<Wave, 'id' | 'title'>, language: string): Named {
  return { id, title: title === undefined ? id : inLanguage(title, language) };
}

/** Returns whether something that a result rests on is made up: an example. */
export function isInvented({ workspace, questionnaire, responses }: ReportInput): boolean {
  const asked = registersAskedBy(questionnaire.roles);
  return (
    workspace.organisation.invented ||
    responses.some(({ invented }) => invented) ||
    workspace.registers.some(({ id, invented }) => invented && asked.includes(id))
  );
}

/** Returns the questions by id. */
export function questionsById({ questions }: Questionnaire): ReadonlyMap<string, Question> {
  return new Map(questions.map((question) => [question.id, question]));
}

/** Finds the department that has to answer for a role about a subject; undefined when nobody holds the role. */
export type FindHolder = (subject: string, roleId: Role['id']) => Department | undefined;

/** Returns what finds the department that has to answer. */
export function holdersIn({ departments, registers }: Workspace): FindHolder {
  const responsible = new Map(
    registers.flatMap(({ entries }) => entries.map(({ id, department }) => [id, department])),
  );
  return (subject, roleId) =>
    subject === ORGANISATION
      ? departments.find(({ roles }) => roles.includes(roleId))
      : departments.find(({ id }) => id === (responsible.get(subject) ?? subject));
}

/** Everything that answers can be about. */
function subjectsAbout(
  { organisation, departments, registers }: Workspace,
  text: (text: Text) => string,
): ReadonlyMap<string, About> {
  const all: readonly About[] = [
    { id: ORGANISATION, title: organisation.title, kind: 'organisation', register: null },
    ...departments.map(({ id, title }): About => ({ id, title: text(title), kind: 'department', register: null })),
    ...registers.flatMap(({ id: registerId, title: registerTitle, entries }) => {
      const register = { id: registerId, title: text(registerTitle) };
      return entries.map(({ id, title }): About => ({ id, title: text(title), kind: 'entry', register }));
    }),
  ];
  return new Map(all.map((one) => [one.id, one]));
}
