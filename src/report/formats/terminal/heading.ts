import { displayWidth } from '../../../terminal/width.ts';
import { wrap } from '../../../terminal/wrap.ts';
import { isAboutOrganisation, type Report } from '../../build-report.ts';
import { noteSentence } from '../../note-sentence.ts';
import { confidentialityMark } from '../../sentences.ts';
import { aboutText, day, waveName } from '../../words.ts';
import type { Page } from './page.ts';

/** Returns what the report is about, whether it is internal, and whether its data is invented. */
export function heading(report: Report, { t, style }: Page): readonly string[] {
  const { organisation, subject, wave, questionnaire } = report;
  const { paint, symbols, width } = style;
  const separator = style.isAccessible ? ', ' : ` ${symbols.separator} `;
  const facts = [
    [waveName(wave, t), t('report-date', { date: day(wave.date, t) })],
    [
      t('report-questionnaire', { id: questionnaire.id, version: questionnaire.version }),
      t('report-digest', { digest: shortDigest(questionnaire.digest) }),
    ],
  ];
  const about = isAboutOrganisation(report)
    ? organisation.title
    : `${organisation.title}${separator}${aboutText(subject, t)}`;
  return [
    ...titleAndMark(questionnaire.title, confidentialityMark(report, t), { t, style }),
    ...wrap(about, width),
    ...facts.flatMap((line) => wrap(line.join(separator), width)).map(paint.dim),
    ...(report.readingNote === null ? [] : ['', ...wrap(noteSentence(report.readingNote, t), width)]),
    ...(report.invented ? ['', ...wrap(`${symbols.warning} ${t('report-invented')}`, width).map(paint.yellow)] : []),
    ...(report.withheld === null ? [] : ['', ...wrap(t(`report-withheld-${report.withheld}`), width)]),
  ];
}

/** Returns the first digits of a digest: enough to compare two reports by eye. */
function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, 12);
}

function titleAndMark(title: string, mark: string, { style }: Page): readonly string[] {
  const { paint, width } = style;
  const space = width - displayWidth(title) - displayWidth(mark);
  if (style.isAccessible || space < 2) return [...wrap(title, width).map(paint.bold), mark];
  return [`${paint.bold(title)}${' '.repeat(space)}${mark}`];
}
