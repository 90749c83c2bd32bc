import type { Messages } from '../messages/index.ts';
import { isAboutEntry, isAboutOrganisation, type Report } from './build-report.ts';
import type { Duty } from './duties.ts';
import type { GateNote } from './gates.ts';
import { methodSentence, policySentences } from './method-sentences.ts';
import { sensitivitySentences } from './sensitivity-sentences.ts';

import { day, declared, declaredPercent, nameList, nameListInShort, score, scoreText } from './words.ts';

/** Returns what a gate does, and because of which question. */
export function gateSentences(gate: GateNote, t: Messages): { readonly what: string; readonly because: string } {
  const { question, subjects, certainty, effect, ungated } = gate;
  const data = {
    target: targetOf(gate, t),
    cap: gate.cap === null ? '' : declared(gate.cap, t),
    level: gate.level?.title ?? '',
    subjects: nameListInShort(subjects, t),
    ungated: score(ungated, t),
  };
  const because = t('report-gate-because', { question: question.title, id: question.id });
  const isPossible = certainty === 'possible';
  if (gate.level !== null && !isPossible) return { what: t(`report-gate-level-${effect}-${certainty}`, data), because };
  if (effect === 'listed')
    return { what: t(isPossible ? 'report-gate-listed-possible' : 'report-gate-listed', data), because };
  if (isPossible) return { what: t('report-gate-possible', data), because };
  return { what: t(ungated === null ? 'report-gate-holds' : 'report-gate-caps', data), because };
}

function targetOf({ of, question: { dimension } }: GateNote, t: Messages): string {
  if (of === 'dimension') return dimension.title;
  return of === 'total' ? t('report-gate-total') : t('report-gate-both', { dimension: dimension.title });
}

/** Returns the legal basis of a duty and how sure it is; '' when nothing is known. */
export function legalBasis({ ref, checkedOn, unverified }: Duty, t: Messages): string {
  const parts = [
    ref ?? '',
    unverified === null && checkedOn !== null ? t('report-duty-checked', { date: day(checkedOn, t) }) : '',
    unverified === null ? '' : t('report-duty-unverified', { what: unverified }),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** Returns the duties that are not met, or not known to be met, somewhere. */
export function openDuties(duties: readonly Duty[]): readonly Duty[] {
  return duties.filter(({ notMet, unknown }) => notMet.length + unknown.length > 0);
}

/** Returns one sentence on how many duties are open. */
export function dutiesSummary(duties: readonly Duty[], t: Messages): string {
  const open = openDuties(duties).length;
  const id = open === 0 ? 'report-duties-all-met' : 'report-duties-open';
  return t(id, { open, duties: duties.length });
}

/** Returns how the numbers came about, one sentence per rule, the counts first. */
export function methodSentences(report: Report, t: Messages): readonly string[] {
  const { method, total, levels } = report;
  const { questions } = method;
  const [lowest, highest] = method.range;
  const isOneNumber = report.withheld === 'internal-questionnaire';
  const bands = levels.map(({ from, title }) =>
    from === null
      ? t('report-method-level-gated', { title })
      : t('report-method-level-from', { from: declared(from, t), title }),
  );
  return [
    ...(total === null || questions === null ? [] : [t('report-method-counts', { ...total.counts, questions })]),
    ...responsesSentences(report, t),
    methodSentence(method, t),
    t('report-method-range', { lowest: declared(lowest, t), highest: declared(highest, t) }),
    ...method.exceptions.map(({ title, settings, range: [from, to] }) =>
      t('report-method-exception', {
        dimension: title,
        method: methodSentence(settings, t),
        range: t('report-method-range', { lowest: declared(from, t), highest: declared(to, t) }),
      }),
    ),
    ...(bands.length === 0 ? [] : [t('report-method-levels', { levels: bands.join(', ') })]),
    ...(report.views ?? []).map(({ title }) => t('report-method-view', { view: title })),
    ...(method.departments === null || !isAboutOrganisation(report)
      ? []
      : [t(`report-method-departments-${method.departments}`)]),
    ...(method.entries === null || isAboutEntry(report) ? [] : [t(`report-method-entries-${method.entries}`)]),
    ...policySentences(method.policies, t),
    ...(isOneNumber ? [] : evidenceSentences(method.evidence, t)),
    ...(isOneNumber
      ? []
      : [t('report-method-provisional', { bound: declaredPercent(method.provisionalBelowCoverage, t) })]),
    ...sensitivitySentences(report.sensitivity, t),
    t('report-method-rounding'),
  ];
}

/** How many responses are in which state, and whose are drafts where some are handed in. */
function responsesSentences({ method, open }: Report, t: Messages): readonly string[] {
  const { drafts, submitted, reviewed, missing } = method;
  if (drafts === null || submitted === null || reviewed === null || missing === null) return [];
  const isMixed = submitted + reviewed > 0;
  const draftsOf = (open?.work ?? []).filter(({ status }) => status === 'draft').map(({ department }) => department);
  const names = [...new Map(draftsOf.map((department) => [department.id, department])).values()];
  return [
    t(isMixed ? 'report-method-responses-mixed' : 'report-method-responses', { drafts, submitted, reviewed, missing }),
    ...(isMixed && names.length > 0 ? [t('report-method-drafts-of', { departments: nameList(names) })] : []),
  ];
}

function evidenceSentences(evidence: Report['method']['evidence'], t: Messages): readonly string[] {
  if (evidence === null) return [];
  const { cap, maxAgeMonths, requiredFrom } = evidence;
  return [
    t('report-method-evidence-cap', { cap: declaredPercent(cap, t) }),
    ...(maxAgeMonths === null ? [] : [t('report-method-evidence-age', { months: maxAgeMonths })]),
    ...(requiredFrom === null
      ? []
      : [t('report-method-evidence-required', { share: declaredPercent(requiredFrom, t) })]),
  ];
}

/** Returns the mark of a report: public, internal, or internal because of the questionnaire itself. */
export function confidentialityMark({ confidentiality, questionnaire }: Report, t: Messages): string {
  if (confidentiality === 'public') return t('report-public');
  return t(questionnaire.confidentiality === 'internal' ? 'internal-notice' : 'report-internal');
}

/** Returns the one number of an internal questionnaire as it is published: `57,5 von 100`. */
export function publishedNumber({ number, method: { range } }: Report, t: Messages): string {
  return number === null ? t('report-number-none') : scoreText(number, range, t);
}

/** Returns what goes with the one number: what is not shown. */
export function numberSentences({ number }: Report, t: Messages): readonly string[] {
  return number === null ? [] : [t('report-number-alone')];
}
