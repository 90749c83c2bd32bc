import { compileConditions } from '../expression/compile.ts';
import type { ResponseKey } from '../model/answer.ts';
import type { QuestionnaireDocument } from '../model/documents/questionnaire.ts';
import type { RegisterDocument } from '../model/documents/register.ts';
import type { ResponseDocument } from '../model/documents/response.ts';
import type { WorkspaceDocument } from '../model/documents/workspace.ts';
import { aboutQuestionnaire, type Finding } from '../model/finding.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Source } from '../model/source.ts';
import { registersAskedBy } from '../model/subject.ts';
import type { Workspace } from '../model/workspace.ts';
import { resolveQuestionnaire } from '../questionnaire/resolve.ts';
import { resolveRegister } from '../register/resolve-register.ts';
import { validateDocument } from '../schema/validate.ts';
import { markedFindings } from '../source/internal-mark.ts';
import { checkResponse } from '../workspace/check-response.ts';
import { isSameButWording } from '../workspace/find-questionnaire.ts';
import { checkReview } from '../workspace/review/check-review.ts';
import { hasRightDigest } from '../workspace/submission-digest.ts';
import { verifyFinding } from '../workspace/verify/verify-finding.ts';
import { type QuestionnaireRule, type QuestionnaireSubject, questionnaireSubject } from './questionnaire-subject.ts';
import type { RegisterAround } from './register-subject.ts';
import { runRules } from './rule.ts';
import { failingTest } from './rules/questionnaire/failing-test.ts';
import { questionnaireRules } from './rules/questionnaire/index.ts';
import { registerRules } from './rules/register/index.ts';
import { duplicateDepartmentId } from './rules/workspace/duplicate-department-id.ts';
import { duplicateWave } from './rules/workspace/duplicate-wave.ts';
import { workspaceRules } from './rules/workspace/index.ts';
import { roleHeldByNotExactlyOne } from './rules/workspace/role-held-by-not-exactly-one.ts';
import { unknownRegister } from './rules/workspace/unknown-register.ts';

/** What is wrong with a questionnaire; the questionnaire itself is there whenever its shape is right. */
export interface LintedQuestionnaire {
  readonly findings: readonly Finding[];
  /** Must not be used for answers or scores while the findings hold an error. */
  readonly questionnaire: Questionnaire | undefined;
}

/**
 * Returns what is wrong with a questionnaire, its own tests included. `others` returns the questionnaires that it can take values from;
 * it is only called where it does.
 */
export function lintQuestionnaire(source: Source, others?: QuestionnaireSubject['others']): LintedQuestionnaire {
  return applyRules(source, Object.values(questionnaireRules), others);
}

/** Returns what is wrong with a questionnaire that is about to be used: its own tests, which say what its author meant, are not run. */
export function checkQuestionnaire(source: Source): LintedQuestionnaire {
  return applyRules(
    source,
    Object.values(questionnaireRules).filter((rule) => rule !== failingTest),
  );
}

function applyRules(
  source: Source,
  rules: readonly QuestionnaireRule[],
  others?: QuestionnaireSubject['others'],
): LintedQuestionnaire {
  const shape = validateDocument('questionnaire', source);
  if (shape.length > 0) return { findings: markedFindings(shape, source), questionnaire: undefined };
  const questionnaire = resolveQuestionnaire(source.value as QuestionnaireDocument);
  const findings = runRules(rules, questionnaireSubject(source, questionnaire, others), source);
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
 * Returns what makes a workspace unusable for a questionnaire that is about to be used: ids that are there twice, roles that not
 * exactly one department holds, and registers that nobody names. The shape has been checked.
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
  return runRules([duplicateDepartmentId, duplicateWave, roleHeldByNotExactlyOne, unknownRegister], subject, source);
}

/** Returns what is wrong with a register file; without what is around it, as far as the file itself tells. */
export function lintRegister(source: Source, around?: RegisterAround): readonly Finding[] {
  const shape = validateDocument('register', source);
  if (shape.length > 0) return shape;
  const document = source.value as RegisterDocument;
  const register = resolveRegister(document, DEFAULT_LANGUAGE);
  return runRules(Object.values(registerRules), { source, document, register, around }, source);
}

// Titles play no part in rules about registers.
const DEFAULT_LANGUAGE = 'de';

/**
 * Returns what a register of a workspace has to fit. `questionnaires` are all that the waves use; undefined when not all are at
 * hand, because then nobody knows which flags exist.
 */
export function registerAround(
  { departments, registers }: Pick<Workspace, 'departments' | 'registers'>,
  id: string,
  questionnaires: readonly Questionnaire[] | undefined,
): RegisterAround {
  const others = registers.filter((register) => register.id !== id).flatMap(({ entries }) => entries);
  const asking = questionnaires?.filter(({ roles }) => registersAskedBy(roles).includes(id));
  return {
    id,
    departments: departments.map((department) => department.id),
    otherEntries: new Set(others.map((entry) => entry.id)),
    flags: asking && [...new Set(asking.flatMap(({ flags }) => flags))],
  };
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
  if (shape.length > 0) return questionnaire === undefined ? shape : aboutQuestionnaire(shape, questionnaire);
  const digest = checkDigest(source);
  if (questionnaire === undefined) return digest;
  const context = { key: place, questionnaire, conditions: compileConditions(questionnaire) };
  return aboutQuestionnaire([...checkResponse(source, context), ...digest], questionnaire);
}

/** Of a response that is handed in, its digest has to fit what the file says. */
function checkDigest(source: Source): readonly Finding[] {
  if (hasRightDigest(source.value as ResponseDocument)) return [];
  const place = { file: source.file, at: source.locate('/submitted', 'key'), ruleId: 'changed-submission' };
  return [verifyFinding('submission-digest-wrong', {}, { ...place, severity: 'warning' })];
}

/**
 * Returns what is wrong with the review of a response; `place` is what its folders and name say. Without a usable questionnaire only
 * its shape is checked.
 */
export function lintReview(
  source: Source,
  questionnaire: Questionnaire | undefined,
  place: ResponseKey,
): readonly Finding[] {
  const shape = validateDocument('review', source);
  if (questionnaire === undefined) return shape;
  return aboutQuestionnaire(shape.length > 0 ? shape : checkReview(source, place, questionnaire), questionnaire);
}
