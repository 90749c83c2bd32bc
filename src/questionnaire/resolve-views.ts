import type {
  Area as AreaDocument,
  QuestionnaireDocument,
  View as ViewDocument,
} from '../model/documents/questionnaire.ts';
import type { Area, MethodSettings, Question, View } from '../model/questionnaire.ts';
import { settingsOf } from './resolve-group.ts';
import type { TextReader } from './resolve-text.ts';
import { writtenQuestions } from './written-questions.ts';

/** Returns the views of a questionnaire, each area with its questions in the order in which they are asked. */
export function resolveViews(
  document: QuestionnaireDocument,
  questions: readonly Question[],
  around: MethodSettings,
  text: TextReader,
): readonly View[] {
  const tags = new Map(writtenQuestions(document).map(({ written, pointer }) => [pointer, written.tags ?? []]));
  const tagsOf = ({ pointer }: Question): readonly string[] => tags.get(pointer) ?? [];
  return (document.views ?? []).map((view, index) => {
    const pointer = `/views/${index}`;
    const area = areaReader(settingsOf(view.method === undefined ? {} : { method: view.method }, around), text);
    const ids = new Set(view.areas.map(({ id }) => id));
    const untagged = questions.filter((question) => !tagsOf(question).some((tag) => ids.has(tag)));
    return {
      id: view.id,
      title: text(view.title),
      description: text.optional(view.description),
      areas: [
        ...view.areas.map((written, number) =>
          area(
            written,
            questions.filter((question) => tagsOf(question).includes(written.id)),
            `${pointer}/areas/${number}`,
          ),
        ),
        ...restOf(view).map((written) => area(written, untagged, `${pointer}/rest`)),
      ],
      pointer,
    };
  });
}

function restOf({ rest }: ViewDocument): readonly AreaDocument[] {
  return rest === undefined ? [] : [rest];
}

function areaReader(
  settings: MethodSettings,
  text: TextReader,
): (written: AreaDocument, questions: readonly Question[], pointer: string) => Area {
  return (written, questions, pointer) => ({
    id: written.id,
    title: text(written.title),
    description: text.optional(written.description),
    weight: 1,
    settings,
    hasOwnMethod: true,
    range: undefined,
    stage: undefined,
    groups: [],
    questions,
    pointer,
  });
}
