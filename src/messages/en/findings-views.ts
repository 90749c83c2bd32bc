import type { FindingSentences } from '../catalog.ts';
import type { findingsViewsDe } from '../de/findings-views.ts';

/** What findings say about views, their areas, and the note for readers. */
export const findingsViewsEn = {
  'unknown-tag': {
    what: 'no view has an area `{tag}`',
    why: 'the question would be missing in the view in which it is meant to count',
    help: 'add the area under `views`, or name an existing one',
  },
  'tag-of-rest': {
    what: '`{tag}` stands for the rest and is no tag',
    why: 'what carries no tag of its view belongs to the rest by itself',
    help: 'delete the tag, or name another area',
  },
  'untagged-question': {
    what: '`{question}` belongs to no area of the view `{view}`',
    why: 'the answer would be missing in that profile, unseen',
    help: 'name one of these under `tags`: `{areas}`; or give the view a `rest`',
  },
  'area-without-stage': {
    what: '`{id}` belongs to no stage in this area',
    why: 'under `staged`, only what belongs to a stage counts',
    help: 'give the question or its group a `stage`, or the view another `method`',
  },
  'duplicate-area-id': {
    what: 'area id `{value}` is used twice',
    why: 'questions are tagged with it and results are named by it; nobody could tell which one is meant',
    help: 'rename one of them, for example `{value}_2`, and adapt the `tags` of questions',
  },
  'duplicate-view-id': {
    what: 'view id `{value}` is used twice',
    why: 'results are named by id; nobody could tell which one is meant',
    help: 'rename one of them, for example `{value}_2`',
  },
  'id-of-area-and-other': {
    what: 'a question, group or dimension has the id `{value}`, too',
    why: 'results are asked for by id alone; nobody could tell which one is meant',
    help: 'rename the area, for example `{value}_area`, and adapt the `tags` of questions',
  },
  'unsourced-note': {
    what: 'the reading note does not say who checked its facts, and where',
    why: 'the note stands above every report; whoever reads it should be able to check it',
    help: 'give `source` and `checked_on`, or say openly under `unverified` what has to be checked',
  },
} as const satisfies Record<keyof typeof findingsViewsDe, FindingSentences>;
