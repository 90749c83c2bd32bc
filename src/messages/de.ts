import { answeringDe } from './de/answering.ts';
import { cliDe } from './de/cli.ts';
import { computedDe } from './de/computed.ts';
import { delegationDe } from './de/delegation.ts';
import { documentsDe } from './de/documents.ts';
import { explainDe } from './de/explain.ts';
import { findingsDe } from './de/findings.ts';
import { handInDe } from './de/hand-in.ts';
import { initDe } from './de/init.ts';
import { internalDe } from './de/internal.ts';
import { interviewDe } from './de/interview.ts';
import { levelsDe } from './de/levels.ts';
import { planDe } from './de/plan.ts';
import { portfolioDe } from './de/portfolio.ts';
import { printDe } from './de/print.ts';
import { ratersDe } from './de/raters.ts';
import { registersDe } from './de/registers.ts';
import { reportDe } from './de/report.ts';
import { scoringDe } from './de/scoring.ts';
import { sheetDe } from './de/sheet.ts';
import { simulateDe } from './de/simulate.ts';
import { statusDe } from './de/status.ts';
import { storageDe } from './de/storage.ts';
import { viewsDe } from './de/views.ts';

/** German sentences; their ids are the ids of every other language. */
export const de = {
  ...answeringDe,
  ...cliDe,
  ...internalDe,
  ...computedDe,
  ...delegationDe,
  ...documentsDe,
  ...explainDe,
  ...handInDe,
  ...initDe,
  ...interviewDe,
  ...levelsDe,
  ...planDe,
  ...portfolioDe,
  ...printDe,
  ...ratersDe,
  ...registersDe,
  ...reportDe,
  ...scoringDe,
  ...sheetDe,
  ...simulateDe,
  ...statusDe,
  ...storageDe,
  ...viewsDe,
} as const;

export { findingsDe };
