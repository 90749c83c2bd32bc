import type { Exact } from '../../../model/exact.ts';
import { hanging } from '../../../terminal/pairs.ts';
import { padStart } from '../../../terminal/width.ts';
import { wrap } from '../../../terminal/wrap.ts';
import type { Report } from '../../build-report.ts';
import type { DimensionHighlight, QuestionHighlight } from '../../highlights.ts';
import { besideStated, declaredPercent, score, statedAnswer } from '../../words.ts';
import { type Page, section } from './page.ts';

const numberWidth = 7;

/** Returns what stands out at both ends, weakest questions with what was answered and the next step. */
export function strengthsSection(report: Report, page: Page): readonly string[] {
  const { t, style } = page;
  const { highlights } = report;
  if (highlights === null) return [];
  const { dimensions, questions } = highlights;
  const groups = [
    group(
      t('report-strongest-dimensions'),
      dimensions.strongest.map((one) => dimensionLines(one, page)),
      page,
    ),
    group(
      t('report-weakest-dimensions'),
      dimensions.weakest.map((one) => dimensionLines(one, page)),
      page,
    ),
    group(
      t('report-strongest-questions'),
      questions.strongest.map((one) => questionLines(one, page)),
      page,
    ),
    group(
      t('report-weakest-questions'),
      questions.weakest.map((one) => weakLines(one, page)),
      page,
    ),
  ].filter((lines) => lines.length > 0);
  const bound = declaredPercent(report.method.provisionalBelowCoverage, t);
  const none = wrap(t('report-no-highlights', { bound }), style.width);
  const lines = groups.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
  return section(t('report-section-strengths'), groups.length === 0 ? none : lines, page);
}

function group(title: string, entries: readonly (readonly string[])[], { style }: Page): readonly string[] {
  return entries.length === 0 ? [] : [...wrap(title, style.width).map(style.paint.cyan), ...entries.flat()];
}

function dimensionLines({ title, score: value }: DimensionHighlight, page: Page): readonly string[] {
  return numbered(value, title, page);
}

function questionLines({ id, title, score: value }: QuestionHighlight, page: Page): readonly string[] {
  return numbered(value, `${title} (${id})`, page);
}

function weakLines(question: QuestionHighlight, page: Page): readonly string[] {
  const { t, style } = page;
  const { stated, measure, answers } = question;
  const details = [
    stated === null ? t('report-mean-of', { answers }) : t('report-stated', { answer: statedAnswer(stated, t) }),
    ...(stated === null ? [] : besideStated(stated, t)),
    ...(measure === null
      ? []
      : [t('report-next-step', { text: measure.text, effort: t(`report-effort-${measure.effort}`) })]),
  ];
  const lead = ' '.repeat(style.isAccessible ? 2 : numberWidth + 2);
  return [
    ...questionLines(question, page),
    ...details.flatMap((detail) => hanging(detail, lead, style.width)).map(style.paint.dim),
  ];
}

/** A number at its place, and the title beside it; for screen readers `title: number`. */
function numbered(value: Exact, title: string, { t, style }: Page): readonly string[] {
  const number = score(value, t);
  if (style.isAccessible) return hanging(`${title}: ${number}`, '', style.width);
  return hanging(title, `${padStart(number, numberWidth)}  `, style.width);
}
