import { findingsAnswersDe } from './findings-answers.ts';
import { findingsComputedDe } from './findings-computed.ts';
import { findingsConditionsDe } from './findings-conditions.ts';

import { findingsHandInDe } from './findings-hand-in.ts';

import { findingsLevelsDe } from './findings-levels.ts';

import { findingsPortfolioDe } from './findings-portfolio.ts';
import { findingsQuestionnaireDe } from './findings-questionnaire.ts';
import { findingsRegistersDe } from './findings-registers.ts';
import { findingsSchemaDe } from './findings-schema.ts';
import { findingsScoringDe } from './findings-scoring.ts';
import { findingsSheetsDe } from './findings-sheets.ts';
import { findingsSourceDe } from './findings-source.ts';
import { findingsViewsDe } from './findings-views.ts';
import { findingsWorkspaceDe } from './findings-workspace.ts';

/** What findings say: what is wrong, why it matters, what to do. */
export const findingsDe = {
  ...findingsSourceDe,
  ...findingsSchemaDe,
  ...findingsQuestionnaireDe,
  ...findingsScoringDe,
  ...findingsLevelsDe,
  ...findingsPortfolioDe,
  ...findingsComputedDe,
  ...findingsViewsDe,
  ...findingsConditionsDe,
  ...findingsRegistersDe,
  ...findingsSheetsDe,
  ...findingsWorkspaceDe,
  ...findingsAnswersDe,
  ...findingsHandInDe,
} as const;
