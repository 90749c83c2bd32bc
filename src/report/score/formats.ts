import type { Messages } from '../../messages/index.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Style } from '../../terminal/style.ts';
import type { Report } from '../build-report.ts';
import { toJsonText } from '../json-text.ts';
import { renderScoreText } from './text.ts';

/** Formats of scores. */
export type ScoreFormatId = 'text' | 'json';

/** The result for one questionnaire: named for people, and as the tree in which every number knows its parts. */
export interface Score {
  readonly report: Report;
  readonly assessment: Assessment;
}

/** Turns scores into text: the same scores give the same bytes. */
export type RenderScores = (scores: readonly Score[], page: { readonly t: Messages; readonly style: Style }) => string;

/** All formats by id. JSON follows the schema `urn:reifegrad:schema:score:1`. */
export const scoreFormats: Readonly<Record<ScoreFormatId, RenderScores>> = {
  text: (scores, page) => scores.map(({ report }) => renderScoreText(report, page)).join('\n'),
  json: (scores) =>
    toJsonText({
      formatVersion: '1.0',
      kind: 'score',
      confidentiality: 'internal',
      invented: scores.some(({ report }) => report.invented),
      assessments: scores.map(({ assessment }) => assessment),
    }),
} satisfies Record<ScoreFormatId, RenderScores>;
