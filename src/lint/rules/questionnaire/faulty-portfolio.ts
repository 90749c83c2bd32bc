import type { Counting, Portfolio } from '../../../model/documents/questionnaire.ts';
import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineRule, type QuestionnaireSubject } from '../../questionnaire-subject.ts';
import type { Report } from '../../rule.ts';

const PLACE = '/portfolio';

/** A portfolio counts what is not there: levels, questions, bundles, or entries of a register that nobody is asked about; or what no answer holds. */
export const faultyPortfolio = defineRule({
  id: 'faulty-portfolio',
  severity: 'error',
  check(subject, report) {
    const { portfolio } = subject.document;
    if (portfolio === undefined) return;
    checkRegister(subject, report);
    checkMethods(subject, report);
    checkCeiling(portfolio, subject, report);
    checkGates(subject, report);
    const levels = subject.questionnaire.levels.map(({ id }) => id);
    for (const [index, level] of portfolio.thresholds.entries()) {
      checkLevel(level, joinPointer(PLACE, 'thresholds', index), levels, report);
    }
    for (const [index, counting] of (portfolio.countings ?? []).entries()) {
      const pointer = joinPointer(PLACE, 'countings', index);
      if (counting.from !== undefined) checkLevel(counting.from, joinPointer(pointer, 'from'), levels, report);
      checkCounting(counting, pointer, portfolio, report);
    }
  },
});

/** Whoever is asked is asked about the entries of one register. */
function checkRegister({ questionnaire }: QuestionnaireSubject, report: Report): void {
  const about = [...new Set([...questionnaire.roles.values()].map(({ per }) => per))];
  const [only = ''] = about;
  if (about.length === 1 && only !== 'organisation' && only !== 'department') return;
  report(PLACE, { messageId: 'portfolio-without-register', data: { about: about.join('`, `') }, part: 'key' });
}

/** Only the weakest answer holds a level, and leads on when it is bettered; a mean or a sum has none, and no answer is a limit to it. */
function checkMethods({ document, groups }: QuestionnaireSubject, report: Report): void {
  const own = groups.map(({ written: { method }, pointer }) => ({ method, pointer }));
  for (const { method, pointer } of [{ method: document.scoring.method, pointer: '/scoring' }, ...own]) {
    if (method === undefined || method === 'minimum') continue;
    report(joinPointer(pointer, 'method'), { messageId: 'portfolio-without-weakest', data: { method } });
  }
}

function checkCeiling({ ceiling }: Portfolio, { questions }: QuestionnaireSubject, report: Report): void {
  if (ceiling === undefined) return;
  const found = questions.find(({ question }) => question.id === ceiling)?.question;
  if (found?.scoreRule.kind === 'choice') return;
  const selects = questions.filter(({ question }) => question.scoreRule.kind === 'choice');
  const suggestions = nearest(
    ceiling,
    selects.map(({ question }) => question.id),
  );
  report(joinPointer(PLACE, 'ceiling'), {
    messageId: 'portfolio-unknown-ceiling',
    data: { question: ceiling },
    suggestions,
  });
}

/** A level that a gate holds has no range while answers are missing, and a portfolio is counted as a range. */
function checkGates({ questions }: QuestionnaireSubject, report: Report): void {
  for (const { question, pointer } of questions) {
    if (question.gate === undefined || !('levels' in question.gate)) continue;
    const at = joinPointer(pointer, 'gate');
    report(at, { messageId: 'portfolio-with-level-gate', data: { question: question.id }, part: 'key' });
  }
}

function checkLevel(level: number, pointer: string, levels: readonly number[], report: Report): void {
  if (levels.includes(level)) return;
  report(pointer, { messageId: 'portfolio-unknown-level', data: { level, levels: levels.join(', ') } });
}

function checkCounting(
  { id, per, from, because }: Counting,
  pointer: string,
  portfolio: Portfolio,
  report: Report,
): void {
  if (per === 'bundle' && portfolio.bundle === undefined) {
    report(joinPointer(pointer, 'per'), { messageId: 'counting-without-bundle', data: { id } });
  }
  if (per !== 'none' && from === undefined) report(pointer, { messageId: 'counting-without-level', data: { id } });
  if (per === 'none' && because === undefined) report(pointer, { messageId: 'counting-without-reason', data: { id } });
}
