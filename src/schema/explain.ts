import type { ErrorObject } from 'ajv';
import type { Finding } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { joinPointer } from '../source/pointer.ts';
import { explainKeys } from './explain-keys.ts';
import { explainShape } from './explain-shape.ts';
import { explainText } from './explain-text.ts';
import type { Explainer, Explanation } from './explanation.ts';

const explainers: Readonly<Record<string, Explainer>> = { ...explainKeys, ...explainText, ...explainShape };

/** Keywords whose errors are explained. Every keyword of our schemas that can fail has to be here; a test compares. */
export const EXPLAINED_KEYWORDS: readonly string[] = Object.keys(explainers);

/** Returns findings for the errors of a validator, at their places. */
export function explainErrors(errors: readonly ErrorObject[], source: Source): readonly Finding[] {
  const explained = errors.map((error) => ({ error, ...explainError(error, source) }));
  const misspelt = new Set(
    explained
      .filter(({ ruleId, suggestions }) => ruleId === 'unknown-key' && suggestions?.length)
      .map(({ error, suggestions }) => joinPointer(error.instancePath, suggestions?.[0] ?? '')),
  );
  return (
    explained
      // A misspelt key is one mistake, not two: that the right one is missing then goes without saying.
      .filter(
        ({ error, ruleId, data }) =>
          ruleId !== 'missing-key' || !misspelt.has(joinPointer(error.instancePath, String(data['key']))),
      )
      .map(({ error, ...explanation }) => place(explanation, error, source))
  );
}

function explainError(error: ErrorObject, source: Source): Explanation {
  const explain = explainers[error.keyword];
  if (explain === undefined) throw new Error(`no explanation for the JSON Schema keyword ${error.keyword}`);
  // An error about the name of a key stands at the key, not at the map that holds it.
  const explanation = explain(error, source);
  if (error.propertyName === undefined) return explanation;
  return { ...explanation, pointer: joinPointer(error.instancePath, error.propertyName), part: 'key' };
}

function place(explanation: Explanation, error: ErrorObject, source: Source): Finding {
  const { ruleId, messageId, data, pointer = error.instancePath, part, suggestions = [], related } = explanation;
  return {
    ruleId,
    messageId,
    data,
    severity: 'error',
    at: source.locate(pointer, part),
    related: related ? [{ messageId: related.messageId, at: source.locate(related.pointer) }] : [],
    suggestions,
  };
}
