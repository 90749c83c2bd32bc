import type { Messages } from '../messages/index.ts';
import { safeLine } from '../terminal/safe-text.ts';
import type { Block } from './blocks/block.ts';
import type { Report } from './build-report.ts';
import type { QuestionHighlight } from './highlights.ts';
import { mapStrings } from './map-strings.ts';
import { standingBlocks } from './portfolio/standing-blocks.ts';
import type { DimensionResult, TotalResult } from './result.ts';
import { range, score, scoreInRange, scoreOutOf, statedAnswer } from './words.ts';

/**
 * Returns an own result in words, to be read by the person who has just answered: of a department the score with and without
 * claims that lack evidence, those claims, the gaps with the usual next step, then the profile from its weakest dimension to
 * its strongest; of an entry whose level counts the level, what holds it there and what leads on. Lines are not wrapped; those that
 * belong below another are indented. Texts are safe to show.
 */
export function ownProfileLines(given: Report, t: Messages): readonly string[] {
  const report = mapStrings(given, safeLine);
  const { total, open, standing } = report;
  if (total === null || total.reason === 'not-asked') return [t('own-title'), '', t('own-not-asked')];
  return [
    t('own-title'),
    '',
    ...(standing === null ? scoreLines(total, report, t) : standingBlocks(standing, t).flatMap(blockLines)),
    ...part(
      t('own-unsupported'),
      (open?.unsupported ?? []).map(({ question }) => question.title),
    ),
    // What holds a level says more than the lowest answers, and its one number is the level.
    ...(standing === null ? gapsAndProfile(report, t) : []),
  ];
}

function gapsAndProfile(report: Report, t: Messages): readonly string[] {
  const { profile, highlights } = report;
  return [
    ...part(
      t('own-gaps'),
      (highlights?.questions.weakest ?? []).flatMap((question) => gapLines(question, t)),
    ),
    ...part(
      t('own-profile'),
      weakestFirst(profile ?? []).map((dimension) => dimensionLine(dimension, report, t)),
    ),
  ];
}

function blockLines(block: Block): readonly string[] {
  if (block.kind === 'table') return [];
  return 'text' in block ? [block.text] : block.entries.map((entry) => `  ${entry}`);
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function scoreLines(total: TotalResult, report: Report, t: Messages): readonly string[] {
  const { scores, level, counts, provisional } = total;
  const value = scoreOutOf(total, report, t);
  if (scores.score === null) return [value];
  const unknown = counts.open + counts.dontKnow;
  // What is missing may not be scored.
  const isCertain = unknown === 0 || score(scores.low, t) === score(scores.high, t);
  return [
    level === null ? t('own-score', { score: value }) : t('own-score-level', { score: value, level: level.title }),
    ...(scores.evidenced === null ? [] : [t('own-evidenced', { score: score(scores.evidenced, t) })]),
    ...(isCertain ? [] : [t('own-range', { count: unknown, range: range(scores, t) })]),
    ...(provisional ? [t('own-provisional')] : []),
  ];
}

function gapLines({ title, stated, measure }: QuestionHighlight, t: Messages): readonly string[] {
  const said = stated === null ? title : t('own-gap', { title, answer: statedAnswer(stated, t) });
  if (measure === null) return [said];
  return [said, `  ${t('report-next-step', { text: measure.text, effort: t(`report-effort-${measure.effort}`) })}`];
}

/** Dimensions without a number come first: nothing is known about them. What is not asked of a department is left out. */
function weakestFirst(profile: readonly DimensionResult[]): readonly DimensionResult[] {
  return profile.filter(({ reason }) => reason !== 'not-asked').sort((a, b) => shareOf(a) - shareOf(b));
}

/** Shares are compared, not scores: dimensions can have different units. */
function shareOf({ scores, range: [lowest, highest] }: DimensionResult): number {
  return scores.score === null ? -1 : (scores.score.value - lowest) / (highest - lowest);
}

function dimensionLine(dimension: DimensionResult, report: Report, t: Messages): string {
  const { title, level, reason, scores } = dimension;
  if (scores.score === null) return `${title}: ${t(`report-reason-${reason ?? 'no-answer'}`)}`;
  const value = scoreInRange(dimension, report, t);
  return level === null ? `${title}: ${value}` : `${title}: ${level.title} (${value})`;
}
