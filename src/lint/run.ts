import { compileConditions } from '../expression/compile.ts';
import type { ResponseKey } from '../model/answer.ts';
import type { QuestionnaireDocument } from '../model/documents/questionnaire.ts';
import type { WorkspaceDocument } from '../model/documents/workspace.ts';
import { aboutQuestionnaire, type Finding } from '../model/finding.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Source } from '../model/source.ts';
import { resolveQuestionnaire } from '../questionnaire/resolve.ts';
import { validateDocument } from '../schema/validate.ts';
import { markedFindings } from '../source/internal-mark.ts';
import { checkResponse } from '../workspace/check-response.ts';
import { isSameButWording } from '../workspace/find-questionnaire.ts';
import { type QuestionnaireRule, questionnaireSubject } from './questionnaire-subject.ts';
import { runRules } from './rule.ts';
import { failingTest } from './rules/questionnaire/failing-test.ts';
import { questionnaireRules } from './rules/questionnaire/index.ts';
import { duplicateDepartmentId } from './rules/workspace/duplicate-department-id.ts';
import { duplicateWave } from './rules/workspace/duplicate-wave.ts';
import { workspaceRules } from './rules/workspace/index.ts';
import { roleHeldByNotExactlyOne } from './rules/workspace/role-held-by-not-exactly-one.ts';

/** What is wrong with a questionnaire; the questionnaire itself is there whenever its shape is right. */
export interface LintedQuestionnaire {
  readonly findings: readonly Finding[];
  /** Must not be used for answers or scores while the findings hold an error. */
  readonly questionnaire: Questionnaire | undefined;
}

/** Returns what is wrong with a questionnaire, its own tests included. */
export function lintQuestionnaire(source: Source): LintedQuestionnaire {
  return applyRules(source, Object.values(questionnaireRules));
}

/** Returns what is wrong with a questionnaire that is about to be used: its own tests, which say what its author meant, are not run. */
export function checkQuestionnaire(source: Source): LintedQuestionnaire {
  return applyRules(
    source,
    Object.values(questionnaireRules).filter((rule) => rule !== failingTest),
  );
}

function applyRules(source: Source, rules: readonly QuestionnaireRule[]): LintedQuestionnaire {
  const shape = validateDocument('questionnaire', source);
  if (shape.length > 0) return { findings: markedFindings(shape, source), questionnaire: undefined };
  const questionnaire = resolveQuestionnaire(source.value as QuestionnaireDocument);
  const findings = runRules(rules, questionnaireSubject(source, questionnaire), source);
  return { findings: aboutQuestionnaire(findings, questionnaire), questionnaire };
}

/**
 * Returns what is wrong with `reifegrad.yaml`. `questionnaires` are all that the waves can use, from the workspace and shipped;
 * those that are not among them are reported.
 */
export function lintWorkspace(source: Source, questionnaires: readonly Questionnaire[]): readonly Finding[] {
  const shape = validateDocument('workspace', source);
  if (shape.length > 0) return shape;
  const document = source.value as WorkspaceDocument;
  return runRules(Object.values(workspaceRules), { source, document, questionnaires }, source);
}

/**
 * Returns what makes a workspace unusable for a questionnaire that is about to be used: ids that are there twice, and roles that
 * not exactly one department holds. The shape has been checked.
 */
export function checkWorkspace(source: Source, questionnaire: Questionnaire): readonly Finding[] {
  const document = source.value as WorkspaceDocument;
  const waves = document.waves.map((wave) => ({
    ...wave,
    questionnaires: wave.questionnaires.filter(
      ({ id, version }) => id === questionnaire.id && isSameButWording(version, questionnaire.version),
    ),
  }));
  const subject = { source, document: { ...document, waves }, questionnaires: [questionnaire] };
  return runRules([duplicateDepartmentId, duplicateWave, roleHeldByNotExactlyOne], subject, source);
}

/**
 * Returns what is wrong with a response file; `place` is what its folders and name say. Without a usable questionnaire only
 * its shape is checked.
 */
export function lintResponse(
  source: Source,
  questionnaire: Questionnaire | undefined,
  place: ResponseKey,
): readonly Finding[] {
  const shape = markedFindings(validateDocument('response', source), source);
  if (questionnaire === undefined) return shape;
  if (shape.length > 0) return aboutQuestionnaire(shape, questionnaire);
  const context = { key: place, questionnaire, conditions: compileConditions(questionnaire) };
  return aboutQuestionnaire(checkResponse(source, context), questionnaire);
}
