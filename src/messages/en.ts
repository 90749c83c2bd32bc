import { answeringEn } from './en/answering.ts';
import { cliEn } from './en/cli.ts';
import { computedEn } from './en/computed.ts';
import { delegationEn } from './en/delegation.ts';
import { documentsEn } from './en/documents.ts';
import { explainEn } from './en/explain.ts';
import { findingsEn } from './en/findings.ts';
import { handInEn } from './en/hand-in.ts';
import { initEn } from './en/init.ts';
import { internalEn } from './en/internal.ts';
import { interviewEn } from './en/interview.ts';
import { levelsEn } from './en/levels.ts';
import { planEn } from './en/plan.ts';
import { portfolioEn } from './en/portfolio.ts';
import { printEn } from './en/print.ts';
import { ratersEn } from './en/raters.ts';
import { registersEn } from './en/registers.ts';
import { reportEn } from './en/report.ts';
import { scoringEn } from './en/scoring.ts';
import { sheetEn } from './en/sheet.ts';
import { simulateEn } from './en/simulate.ts';
import { statusEn } from './en/status.ts';
import { storageEn } from './en/storage.ts';
import { viewsEn } from './en/views.ts';

/** English sentences. */
export const en = {
  ...answeringEn,
  ...cliEn,
  ...internalEn,
  ...computedEn,
  ...delegationEn,
  ...documentsEn,
  ...explainEn,
  ...handInEn,
  ...initEn,
  ...interviewEn,
  ...levelsEn,
  ...planEn,
  ...portfolioEn,
  ...printEn,
  ...ratersEn,
  ...registersEn,
  ...reportEn,
  ...scoringEn,
  ...sheetEn,
  ...simulateEn,
  ...statusEn,
  ...storageEn,
  ...viewsEn,
} as const;

export { findingsEn };
