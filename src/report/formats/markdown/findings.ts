import type { Messages } from '../../../messages/index.ts';
import { isAboutOrganisation, type Report } from '../../build-report.ts';
import type { Named } from '../../facts.ts';
import type { DimensionHighlight, QuestionHighlight } from '../../highlights.ts';
import { dutiesSummary, gateSentences, legalBasis } from '../../sentences.ts';
import { besideStated, declaredPercent, nameListInShort, score, statedAnswer } from '../../words.ts';
import { markdownList, markdownSection, markdownTable } from './table.ts';

/** Returns what stands out at both ends. */
export function strengthsMarkdown(report: Report, t: Messages): readonly string[] {
  const { highlights, method } = report;
  if (highlights === null) return [];
  const { dimensions, questions } = highlights;
  const lines = [
    ...dimensionTable(t('report-strongest-dimensions'), dimensions.strongest, t),
    ...dimensionTable(t('report-weakest-dimensions'), dimensions.weakest, t),
    ...questionList(t('report-strongest-questions'), questions.strongest, t),
    ...questionList(t('report-weakest-questions'), questions.weakest, t),
  ];
  const none = t('report-no-highlights', { bound: declaredPercent(method.provisionalBelowCoverage, t) });
  return markdownSection(t('report-section-strengths'), lines.length === 0 ? [none, ''] : lines);
}

/** Returns what is capped, and why. */
export function gatesMarkdown({ gates }: Report, t: Messages): readonly string[] {
  const entries = (gates ?? []).map((gate) => {
    const { what, because } = gateSentences(gate, t);
    return `${what}; ${because}`;
  });
  return markdownSection(t('report-section-gates'), markdownList(entries));
}

/** Returns all duties: in the organisation's report where they are not met, in a department's whether they are. */
export function dutiesMarkdown(report: Report, t: Messages): readonly string[] {
  const duties = report.duties ?? [];
  if (duties.length === 0) return [];
  const isWhole = isAboutOrganisation(report);
  // In a department's own report a cross is enough, unless it is about the entries that the department answers for.
  const where = (subjects: readonly Named[]): string =>
    isWhole || subjects.length === 0 || subjects.some(({ id }) => id !== report.subject.id)
      ? nameListInShort(subjects, t)
      : 'x';
  const rows = duties.map((duty) => [
    `${duty.title} (${duty.id})`,
    legalBasis(duty, t),
    isWhole ? String(duty.met.length) : where(duty.met),
    where(duty.notMet),
    where(duty.unknown),
    isWhole ? String(duty.notApplicable.length) : where(duty.notApplicable),
  ]);
  const columns = [
    { title: t('report-duty') },
    { title: t('report-duty-ref') },
    { title: t('report-duty-met-count'), align: 'right' } as const,
    { title: t('report-duty-not-met-head') },
    { title: t('report-duty-unknown-head') },
    { title: t('report-duty-not-applicable-head'), align: 'right' } as const,
  ];
  return markdownSection(t('report-section-duties'), [dutiesSummary(duties, t), '', ...markdownTable(columns, rows)]);
}

function dimensionTable(title: string, entries: readonly DimensionHighlight[], t: Messages): readonly string[] {
  const columns = [{ title: t('report-dimension') }, { title: t('report-score'), align: 'right' } as const];
  const rows = entries.map((entry) => [entry.title, score(entry.score, t)]);
  return markdownSection(title, markdownTable(columns, rows), 3);
}

function questionList(title: string, entries: readonly QuestionHighlight[], t: Messages): readonly string[] {
  const columns = [
    { title: t('report-open-question') },
    { title: t('report-score'), align: 'right' } as const,
    { title: t('report-stated-head') },
    { title: t('report-next-step-head') },
  ];
  const rows = entries.map((entry) => [
    `${entry.title} (${entry.id})`,
    score(entry.score, t),
    statedText(entry, t),
    entry.measure === null ? '' : `${entry.measure.text} (${t(`report-effort-${entry.measure.effort}`)})`,
  ]);
  return markdownSection(title, markdownTable(columns, rows), 3);
}

function statedText({ stated, answers }: QuestionHighlight, t: Messages): string {
  if (stated === null) return t('report-mean-of', { answers });
  return [statedAnswer(stated, t), ...besideStated(stated, t)].join('; ');
}
