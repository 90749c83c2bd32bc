import type { QuestionnaireRule } from '../../questionnaire-subject.ts';
import { duplicateQuestionId } from './duplicate-question-id.ts';
import { duplicateValue } from './duplicate-value.ts';
import { dutyWithoutBound } from './duty-without-bound.ts';
import { dutyWithoutReference } from './duty-without-reference.ts';
import { failingTest } from './failing-test.ts';
import { faultyComputed } from './faulty-computed.ts';
import { faultyCondition } from './faulty-condition.ts';
import { faultyLevelGate } from './faulty-level-gate.ts';
import { faultyPortfolio } from './faulty-portfolio.ts';
import { faultyScoreRule } from './faulty-score-rule.ts';
import { fieldWithoutEffect } from './field-without-effect.ts';
import { gateCapOutsideRange } from './gate-cap-outside-range.ts';
import { identicalAnchors } from './identical-anchors.ts';
import { labelTooLong } from './label-too-long.ts';
import { levelsNotRising } from './levels-not-rising.ts';
import { measureToUnknownValue } from './measure-to-unknown-value.ts';
import { missingAnchor } from './missing-anchor.ts';
import { missingStage } from './missing-stage.ts';
import { missingTranslation } from './missing-translation.ts';
import { misspeltPer } from './misspelt-per.ts';
import { noTests } from './no-tests.ts';
import { placeholderText } from './placeholder-text.ts';
import { policyWithoutTarget } from './policy-without-target.ts';
import { questionsOrGroups } from './questions-or-groups.ts';
import { rangeOfMethod } from './range-of-method.ts';
import { retiredIdReused } from './retired-id-reused.ts';
import { scaleNotMonotonic } from './scale-not-monotonic.ts';
import { targetUnreachable } from './target-unreachable.ts';
import { undeclaredLanguage } from './undeclared-language.ts';
import { unknownCatalogItem } from './unknown-catalog-item.ts';
import { unknownEvidenceKind } from './unknown-evidence-kind.ts';
import { unknownFlag } from './unknown-flag.ts';
import { unknownRole } from './unknown-role.ts';
import { unknownScale } from './unknown-scale.ts';
import { unknownTag } from './unknown-tag.ts';
import { unscorableQuestion } from './unscorable-question.ts';
import { unscoredDimension } from './unscored-dimension.ts';
import { unsourcedNote } from './unsourced-note.ts';
import { untaggedQuestion } from './untagged-question.ts';
import { unusedDeclaration } from './unused-declaration.ts';
import { wrongFieldForType } from './wrong-field-for-type.ts';

/** The rules about questionnaires by id. */
export const questionnaireRules = {
  'duplicate-question-id': duplicateQuestionId,
  'duplicate-value': duplicateValue,
  'duty-without-bound': dutyWithoutBound,
  'duty-without-reference': dutyWithoutReference,
  'failing-test': failingTest,
  'faulty-condition': faultyCondition,
  'faulty-level-gate': faultyLevelGate,
  'faulty-computed': faultyComputed,
  'faulty-portfolio': faultyPortfolio,
  'faulty-score-rule': faultyScoreRule,
  'field-without-effect': fieldWithoutEffect,
  'gate-cap-outside-range': gateCapOutsideRange,
  'identical-anchors': identicalAnchors,
  'label-too-long': labelTooLong,
  'levels-not-rising': levelsNotRising,
  'measure-to-unknown-value': measureToUnknownValue,
  'missing-anchor': missingAnchor,
  'missing-stage': missingStage,
  'missing-translation': missingTranslation,
  'misspelt-per': misspeltPer,
  'no-tests': noTests,
  'placeholder-text': placeholderText,
  'policy-without-target': policyWithoutTarget,
  'questions-or-groups': questionsOrGroups,
  'range-of-method': rangeOfMethod,
  'retired-id-reused': retiredIdReused,
  'scale-not-monotonic': scaleNotMonotonic,
  'target-unreachable': targetUnreachable,
  'undeclared-language': undeclaredLanguage,
  'unknown-catalog-item': unknownCatalogItem,
  'unknown-evidence-kind': unknownEvidenceKind,
  'unknown-flag': unknownFlag,
  'unknown-role': unknownRole,
  'unknown-scale': unknownScale,
  'unknown-tag': unknownTag,
  'unscorable-question': unscorableQuestion,
  'unscored-dimension': unscoredDimension,
  'unsourced-note': unsourcedNote,
  'untagged-question': untaggedQuestion,
  'unused-declaration': unusedDeclaration,
  'wrong-field-for-type': wrongFieldForType,
} as const satisfies Readonly<Record<string, QuestionnaireRule>>;
