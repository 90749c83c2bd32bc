import type { FindingSentences } from '../catalog.ts';
import type { findingsDe } from '../de/findings.ts';
import { findingsAnswersEn } from './findings-answers.ts';
import { findingsComputedEn } from './findings-computed.ts';
import { findingsConditionsEn } from './findings-conditions.ts';

import { findingsHandInEn } from './findings-hand-in.ts';

import { findingsLevelsEn } from './findings-levels.ts';

import { findingsPortfolioEn } from './findings-portfolio.ts';
import { findingsQuestionnaireEn } from './findings-questionnaire.ts';
import { findingsRegistersEn } from './findings-registers.ts';
import { findingsSchemaEn } from './findings-schema.ts';
import { findingsScoringEn } from './findings-scoring.ts';
import { findingsSheetsEn } from './findings-sheets.ts';
import { findingsSourceEn } from './findings-source.ts';
import { findingsViewsEn } from './findings-views.ts';
import { findingsWorkspaceEn } from './findings-workspace.ts';

/** What findings say: what is wrong, why it matters, what to do. */
export const findingsEn = {
  ...findingsSourceEn,
  ...findingsSchemaEn,
  ...findingsQuestionnaireEn,
  ...findingsScoringEn,
  ...findingsLevelsEn,
  ...findingsPortfolioEn,
  ...findingsComputedEn,
  ...findingsViewsEn,
  ...findingsConditionsEn,
  ...findingsRegistersEn,
  ...findingsSheetsEn,
  ...findingsWorkspaceEn,
  ...findingsAnswersEn,
  ...findingsHandInEn,
} as const satisfies Record<keyof typeof findingsDe, FindingSentences>;
