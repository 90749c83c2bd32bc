import type { Question as QuestionDocument, QuestionnaireDocument } from '../model/documents/questionnaire.ts';
import type { Choice, Gate, Legal, Question, Role, ScoreRule } from '../model/questionnaire.ts';
import type { QuestionType } from '../model/vocabulary.ts';
import { relevantText } from './relevant-text.ts';
import type { TextReader } from './resolve-text.ts';
import { optionScore, pointScore, scoreRule } from './score-rule.ts';

/** What a question takes from the rest of its questionnaire. */
export interface QuestionContext {
  readonly document: QuestionnaireDocument;
  readonly roles: ReadonlyMap<string, Role>;
  readonly text: TextReader;
  readonly typeOf: (questionId: string) => QuestionType | undefined;
}

/** Returns one question with its scale, texts and defaults filled in. `pointer` is its JSON pointer in the file. */
export function resolveQuestion(
  written: QuestionDocument,
  dimensionId: string,
  pointer: string,
  context: QuestionContext,
): Question {
  const { text } = context;
  const choices = choicesOf(written, context);
  const rule = scoreRule(written, choices);
  return {
    id: written.id,
    dimensionId,
    pointer,
    title: text(written.title),
    label: text(written.label),
    hint: text.optional(written.hint),
    rationale: text.optional(written.rationale),
    unit: text.optional(written.unit),
    role: context.roles.get(written.role) ?? unknownRole(written.role, context),
    type: written.type,
    choices,
    ...bounds(written),
    computed: written.computed && { ...written.computed, threshold: written.computed.threshold },
    scoreRule: rule,
    weight: weightOf(written, rule),
    stage: written.stage,
    ...conditions(written, context),
    criteria: (written.criteria ?? []).map((criterion) => text(criterion)),
    ...policies(written, context),
    ...advice(written, text),
  };
}

function choicesOf(written: QuestionDocument, { document, text }: QuestionContext): readonly Choice[] {
  if (written.type === 'scale') {
    const points = ownValue(document.scales, written.scale) ?? [];
    return points.map((point, index) => ({
      value: point.value,
      label: text(point.label),
      anchor: text.optional(ownValue(written.anchors, String(point.value))),
      score: pointScore(point, index),
      exclusive: false,
    }));
  }
  const isMultiple = written.type === 'select_multiple';
  if (!isMultiple && written.type !== 'select_one') return [];
  return (written.options ?? []).map((option) => ({
    value: option.value,
    label: text(option.label),
    anchor: undefined,
    score: optionScore(option, isMultiple),
    exclusive: isMultiple && option.exclusive === true,
  }));
}

/** Own keys only: a scale named `constructor` that nobody declared is not the one every object inherits. */
function ownValue<T>(map: Readonly<Record<string, T>> | undefined, key: string | undefined): T | undefined {
  return map !== undefined && key !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** A role that nobody declared is reported by lint; until then the question stays readable. */
function unknownRole(id: string, { text }: QuestionContext): Role {
  return { id, per: 'department', title: text(id) };
}

function bounds(written: QuestionDocument): Pick<Question, 'minimum' | 'maximum'> {
  const isPercent = written.type === 'percent';
  return {
    minimum: written.minimum ?? (isPercent ? 0 : undefined),
    maximum: written.maximum ?? (isPercent ? 100 : undefined),
  };
}

// Nothing to score: whatever weight is written, the question must not pull a mean down.
function weightOf(written: QuestionDocument, rule: ScoreRule): number {
  return rule.kind === 'none' ? 0 : (written.weight ?? 1);
}

function conditions(
  written: QuestionDocument,
  { text, typeOf }: QuestionContext,
): Pick<Question, 'relevant' | 'constraint' | 'constraintMessage' | 'gate'> {
  return {
    relevant: relevantText(written.relevant, typeOf),
    constraint: written.constraint,
    constraintMessage: text.optional(written.constraint_message),
    gate: written.gate && gateOf(written.gate),
  };
}

function gateOf(written: NonNullable<QuestionDocument['gate']>): Gate {
  return 'levels' in written
    ? { of: written.of, levels: { ...written.levels }, missing: written.missing }
    : { ...written };
}

function policies(
  written: QuestionDocument,
  { document, text }: QuestionContext,
): Pick<Question, 'notApplicable' | 'evidence' | 'confidentiality'> {
  const { not_applicable: notApplicable, evidence } = written;
  const isInternal = document.confidentiality === 'internal' || written.confidentiality === 'internal';
  return {
    notApplicable: { allowed: notApplicable?.allowed ?? false, hint: text.optional(notApplicable?.hint) },
    evidence: evidence && { kinds: [...evidence.kinds], hint: text.optional(evidence.hint) },
    confidentiality: isInternal ? 'internal' : 'public',
  };
}

function advice(
  written: QuestionDocument,
  text: TextReader,
): Pick<Question, 'target' | 'legal' | 'measures' | 'references'> {
  return {
    target: written.target && { value: written.target.value, by: written.target.by },
    legal: legalOf(written, text),
    measures: (written.measures ?? []).map(({ to, effort, text: step }) => ({ to, effort, text: text(step) })),
    references: new Map(Object.entries(written.references ?? {}).map(([catalog, items]) => [catalog, [...items]])),
  };
}

function legalOf({ legal }: QuestionDocument, text: TextReader): Legal {
  return {
    binding: legal?.binding ?? 'none',
    ref: legal?.ref,
    source: legal?.source,
    checkedOn: legal?.checked_on,
    unverified: text.optional(legal?.unverified),
    metFrom: legal?.met_from,
  };
}
