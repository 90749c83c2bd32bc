import type { Dimension, Group, Question, QuestionnaireDocument } from '../model/documents/questionnaire.ts';

/** A question as written, with its JSON pointer. */
export interface WrittenQuestion {
  readonly written: Question;
  readonly pointer: string;
  /** JSON pointer of the group or dimension that it stands in. */
  readonly within: string;
}

/** A group or dimension as written, with its JSON pointer. */
export interface WrittenGroup {
  readonly written: Dimension | Group;
  readonly pointer: string;
}

/** Returns all questions of a document in the order in which they are asked, also those in groups. */
export function writtenQuestions(document: QuestionnaireDocument): readonly WrittenQuestion[] {
  return writtenGroups(document).flatMap(({ written, pointer }) =>
    (written.questions ?? []).map((question, index) => ({
      written: question,
      pointer: `${pointer}/questions/${index}`,
      within: pointer,
    })),
  );
}

/** Returns all dimensions and groups of a document, each before the groups in it. */
export function writtenGroups({ dimensions }: QuestionnaireDocument): readonly WrittenGroup[] {
  return dimensions.flatMap((dimension, index) => withGroups(dimension, `/dimensions/${index}`));
}

function withGroups(written: Dimension | Group, pointer: string): readonly WrittenGroup[] {
  const groups = written.groups ?? [];
  return [{ written, pointer }, ...groups.flatMap((group, index) => withGroups(group, `${pointer}/groups/${index}`))];
}
