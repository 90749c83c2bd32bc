import { hanging } from '../../../terminal/pairs.ts';
import { wrap } from '../../../terminal/wrap.ts';
import type { Report } from '../../build-report.ts';
import type { Duty } from '../../duties.ts';
import { dutiesSummary, gateSentences, openDuties } from '../../sentences.ts';
import { nameListInShort } from '../../words.ts';
import { bulleted, type Page, section } from './page.ts';

/** Returns what is capped, and why. */
export function gatesSection(report: Report, page: Page): readonly string[] {
  const { t, style } = page;
  const lines = (report.gates ?? []).flatMap((gate) => {
    const { what, because } = gateSentences(gate, t);
    return [...bulleted(what, page), ...hanging(because, '    ', style.width).map(style.paint.dim)];
  });
  return section(t('report-section-gates'), lines, page);
}

/** Returns the duties that are open, with their legal basis and where they are open. */
export function dutiesSection(report: Report, page: Page): readonly string[] {
  const { t, style } = page;
  const duties = report.duties ?? [];
  if (duties.length === 0) return [];
  const open = openDuties(duties).flatMap((duty) => dutyLines(duty, page));
  return section(t('report-section-duties'), [...wrap(dutiesSummary(duties, t), style.width), ...open], page);
}

function dutyLines(duty: Duty, page: Page): readonly string[] {
  const { t, style } = page;
  const { notMet, unknown, ref, unverified } = duty;
  const basis = unverified === null ? 'report-duty-basis' : 'report-duty-basis-unverified';
  const details = [
    ...(notMet.length === 0 ? [] : [t('report-duty-not-met', { subjects: nameListInShort(notMet, t) })]),
    ...(unknown.length === 0 ? [] : [t('report-duty-unknown', { subjects: nameListInShort(unknown, t) })]),
    ...(ref === null ? [] : [t(basis, { ref })]),
  ];
  return [
    ...bulleted(`${duty.title} (${duty.id})`, page),
    ...details.flatMap((detail) => hanging(detail, '    ', style.width)),
  ];
}
