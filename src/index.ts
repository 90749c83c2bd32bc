/** Public API: what other programs may rely on. Versions follow SemVer. */
export { lintQuestionnaire, lintRegister, lintResponse, lintWorkspace } from './lint/run.ts';
export type { Answer, Answers, Response, ResponseKey } from './model/answer.ts';
export type { Assessment } from './model/assessment.ts';
export type { Finding } from './model/finding.ts';
export type { Questionnaire } from './model/questionnaire.ts';
export type { Source } from './model/source.ts';
export { resolveQuestionnaire } from './questionnaire/resolve.ts';
export { responseSchema } from './questionnaire/response-schema.ts';
export { assess } from './scoring/assess.ts';
export { readSource } from './source/read.ts';
