import type {
  Dimension as DimensionDocument,
  Group as GroupDocument,
  Scoring,
} from '../model/documents/questionnaire.ts';
import type { Group, MethodName, MethodSettings } from '../model/questionnaire.ts';
import { type QuestionContext, resolveQuestion } from './resolve-question.ts';

/** Where a group stands. */
export interface GroupPlace {
  readonly pointer: string;
  readonly dimensionId: string;
  /** The method of what is around it: it holds here too unless the group says otherwise. */
  readonly around: MethodSettings;
}

/** Returns a dimension or group with everything in it. One that has questions beside groups keeps both; lint reports it. */
export function resolveGroup(
  written: DimensionDocument | GroupDocument,
  { pointer, dimensionId, around }: GroupPlace,
  context: QuestionContext,
): Group {
  const settings = settingsOf(written, around);
  const groups = (written.groups ?? []).map((group, index) =>
    resolveGroup(group, { pointer: `${pointer}/groups/${index}`, dimensionId, around: settings }, context),
  );
  const direct = (written.questions ?? []).map((question, index) =>
    resolveQuestion(question, dimensionId, `${pointer}/questions/${index}`, context),
  );
  const [lowest, highest] = written.range ?? [];
  return {
    id: written.id,
    title: context.text(written.title),
    description: context.text.optional(written.description),
    weight: written.weight ?? 1,
    settings,
    hasOwnMethod: hasOwnMethod(written, settings),
    range: lowest === undefined || highest === undefined ? undefined : [lowest, highest],
    stage: written.stage,
    groups,
    questions: [...direct, ...groups.flatMap(({ questions }) => questions)],
    pointer,
  };
}

/** The settings that only one method listens to. */
export const METHOD_OF_SETTING = {
  half_credit: 'share',
  pooled: 'share',
  stages: 'staged',
} as const satisfies Readonly<Record<string, MethodName>>;

/** What only another method listens to says nothing about the group that it stands at. */
function hasOwnMethod(written: WrittenSettings, { method }: MethodSettings): boolean {
  const keys = Object.keys(METHOD_OF_SETTING) as (keyof typeof METHOD_OF_SETTING)[];
  return (
    written.method !== undefined || keys.some((key) => written[key] !== undefined && METHOD_OF_SETTING[key] === method)
  );
}

type WrittenSettings = Partial<Pick<Scoring, 'method' | keyof typeof METHOD_OF_SETTING>>;

/** Returns a method and its settings, each as written here or else as around it. */
export function settingsOf(written: WrittenSettings, around: MethodSettings = DEFAULTS): MethodSettings {
  const { stages = {} } = written;
  return {
    method: written.method ?? around.method,
    halfCredit: written.half_credit ?? around.halfCredit,
    pooled: written.pooled ?? around.pooled,
    stages: {
      measure: stages.measure ?? around.stages.measure,
      reached: stages.reached ?? around.stages.reached,
      // What is reached is also completed, unless somebody asks for more.
      completed: stages.completed ?? stages.reached ?? around.stages.completed,
    },
  };
}

const DEFAULTS: MethodSettings = {
  method: 'weighted_mean',
  halfCredit: false,
  pooled: true,
  stages: { measure: 'mean', reached: 1, completed: 1 },
};
