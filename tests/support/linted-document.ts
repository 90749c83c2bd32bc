import { type LintedQuestionnaire, lintQuestionnaire } from '../../src/lint/run.ts';
import type { QuestionnaireDocument } from '../../src/model/documents/questionnaire.ts';
import { readSource } from '../../src/source/read.ts';

/** Returns what lint says about the text of a questionnaire, and the questionnaire. */
export function lintedText(text: string, file: string): LintedQuestionnaire {
  const source = readSource(new TextEncoder().encode(text), file);
  return source.ok ? lintQuestionnaire(source.value) : { findings: source.findings, questionnaire: undefined };
}

/** Returns the errors that lint finds in a document, as `rule pointer`. */
export function errorsIn(document: QuestionnaireDocument, excused: readonly string[]): readonly string[] {
  // JSON is YAML.
  const { findings } = lintedText(JSON.stringify(document), 'document.yaml');
  const errors = findings.filter(({ severity, ruleId }) => severity === 'error' && !excused.includes(ruleId));
  return errors.map(({ ruleId, at }) => `${ruleId} ${at.pointer}`);
}
