import type { Messages } from '../../messages/index.ts';
import { blocksToMarkdown } from '../blocks/markdown.ts';
import { isAboutOrganisation, type Report } from '../build-report.ts';
import { mapStrings } from '../map-strings.ts';
import { noteSentence } from '../note-sentence.ts';
import { reportedLevels, withoutTotals } from '../portfolio/report-blocks.ts';
import { confidentialityMark, methodSentences } from '../sentences.ts';
import { aboutText, day, waveName } from '../words.ts';
import { agreementMarkdown } from './markdown/agreement.ts';
import { escapeMarkdown } from './markdown/escape.ts';
import { dutiesMarkdown, gatesMarkdown, strengthsMarkdown } from './markdown/findings.ts';
import {
  numberMarkdown,
  profileMarkdown,
  registersMarkdown,
  spreadMarkdown,
  totalMarkdown,
  viewsMarkdown,
} from './markdown/numbers.ts';
import { openMarkdown } from './markdown/open-points.ts';
import { markdownList, markdownSection } from './markdown/table.ts';

/** Returns the report as GitHub-flavoured Markdown, without HTML and without links. */
export function renderMarkdown(report: Report, { t }: { readonly t: Messages }): string {
  // Every text from data passes here, so that no section can forget it.
  const safe = mapStrings(withoutTotals(report), escapeMarkdown);
  const sections = [
    numberMarkdown,
    totalMarkdown,
    profileMarkdown,
    viewsMarkdown,
    strengthsMarkdown,
    gatesMarkdown,
    dutiesMarkdown,
    spreadMarkdown,
    registersMarkdown,
    agreementMarkdown,
    openMarkdown,
    methodMarkdown,
  ];
  // Blocks make their texts safe themselves.
  const levels = reportedLevels(report, t);
  const lines = [
    ...headingMarkdown(safe, t),
    ...(levels.length === 0 ? [] : [blocksToMarkdown(levels)]),
    ...sections.flatMap((section) => section(safe, t)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function headingMarkdown(report: Report, t: Messages): readonly string[] {
  const { organisation, subject, wave, questionnaire } = report;
  return [
    `# ${questionnaire.title}`,
    '',
    `**${confidentialityMark(report, t)}**`,
    '',
    ...markdownList([
      organisation.title,
      ...(isAboutOrganisation(report) ? [] : [aboutText(subject, t)]),
      `${waveName(wave, t)}, ${t('report-date', { date: day(wave.date, t) })}`,
      `${t('report-questionnaire', { id: questionnaire.id, version: questionnaire.version })}, ${t('report-digest', { digest: questionnaire.digest })}`,
    ]),
    ...(report.readingNote === null ? [] : [noteSentence(report.readingNote, t), '']),
    ...(report.invented ? [`> ${t('report-invented')}`, ''] : []),
    ...(report.withheld === null ? [] : [`> ${t(`report-withheld-${report.withheld}`)}`, '']),
  ];
}

function methodMarkdown(report: Report, t: Messages): readonly string[] {
  return markdownSection(t('report-section-method'), markdownList(methodSentences(report, t)));
}
