import { aboutQuestionnaire, type Finding } from '../model/finding.ts';

/** A questionnaire says it as a key at its top, an answers file written by the tool in its first line. */
const MARK = /^(?: {0,2}"?confidentiality"?:\s*["']?internal\b|# reifegrad · .* · intern$)/m;

/** Returns findings of a document, marked as internal where its text says that it is: it may be too broken to be understood. */
export function markedFindings(findings: readonly Finding[], { text }: { readonly text: string }): readonly Finding[] {
  return MARK.test(text) ? aboutQuestionnaire(findings, { confidentiality: 'internal' }) : findings;
}
