import type { FindingSentences } from '../catalog.ts';
import type { findingsQuestionnaireDe } from '../de/findings-questionnaire.ts';

const REFERENCE = 'a reference to nothing would only be noticed when somebody answers the question';

/** What findings say about ids, references and texts of a questionnaire. */
export const findingsQuestionnaireEn = {
  'duplicate-question-id': {
    what: 'question id `{value}` is used twice',
    why: 'answers are stored under the id, so one answer would overwrite the other',
    help: 'rename one of them, for example `{value}_2`',
  },
  'duplicate-dimension-id': {
    what: 'two dimensions or groups have the id `{value}`',
    why: 'results are named by the id, so nobody would know which one is meant',
    help: 'rename one of them, for example `{value}_2`',
  },
  'id-of-question-and-group': {
    what: 'a question has the id `{value}`, too',
    why: 'results are asked for by id alone, so nobody would know which one is meant',
    help: 'rename the dimension or group, for example `{value}_group`; the id of a question is in answers',
  },
  'id-of-total': {
    what: 'the id `{value}` is taken',
    why: 'in results it stands for the whole',
    help: 'choose another id',
  },
  'questions-or-groups': {
    what: '`{id}` has questions and groups side by side',
    why: 'nobody could say what a question counts beside a group',
    help: 'put the questions into a group of their own',
  },
  'neither-questions-nor-groups': {
    what: '`{id}` has neither questions nor groups',
    why: 'there would be nothing to ask and no result',
    help: 'add `questions` or `groups`, or delete the section',
  },
  'duplicate-value': {
    what: 'the value `{value}` is there twice',
    why: 'the value is what is stored, so two answers could not be told apart',
    help: 'change one of the values',
  },
  'unknown-role': {
    what: 'this questionnaire has no role `{role}`',
    why: 'nobody would be asked the question',
    help: 'add the role to `roles` or name one of these: `{known}`',
  },
  'unknown-scale': {
    what: 'this questionnaire has no scale `{scale}`',
    why: REFERENCE,
    help: 'add the scale to `scales` or name one that is there',
  },
  'unknown-flag': {
    what: 'this questionnaire has no flag `{flag}`',
    why: 'the test would check something else than it says',
    help: 'add the flag to `flags` or name one that is there',
  },
  'unknown-evidence-kind': {
    what: 'this questionnaire has no kind of evidence `{kind}`',
    why: REFERENCE,
    help: 'add the kind to `evidence_kinds` or name one that is there',
  },
  'unknown-catalog': {
    what: 'this questionnaire has no catalog `{catalog}`',
    why: 'the report could not say what the question refers to',
    help: 'add the catalog to `catalogs` or name one that is there',
  },
  'unknown-catalog-item': {
    what: 'the catalog `{catalog}` has no item `{item}`',
    why: 'the report could not say what the question refers to',
    help: 'add the item to `catalogs` or name one that is there',
  },
  'missing-translation': {
    what: 'the text `{key}` is missing in: `{languages}`',
    why: '`languages` promises that all texts are there in these languages',
    help: 'add the translation',
  },
  'undeclared-language': {
    what: 'the language `{language}` is not declared for this questionnaire',
    why: 'a text under a wrong tag is never shown; a comma in a text can cause this, too',
    help: 'declared are: `{declared}`; correct the tag or add it to `languages`',
  },
  'undeclared-default-language': {
    what: 'the default language `{language}` is not among `languages`',
    why: 'texts without a language count as texts in the default language',
    help: 'add the language to `languages` or name one of these: `{declared}`',
  },
  'placeholder-text': {
    what: 'the text still has the placeholder `{placeholder}`',
    why: 'whoever answers would see an unfinished text',
    help: 'finish the text',
  },
  'missing-anchor': {
    what: '`{question}` has no anchor for: `{points}`',
    why: 'without its own words for every point, everybody estimates differently',
    help: 'describe in `anchors` for every point what can be observed then',
  },
  'anchor-without-point': {
    what: 'the scale has no point `{anchor}`',
    why: 'the text would never be shown',
    help: 'the points of the scale are: `{points}`',
  },
  'identical-anchors': {
    what: 'two points have the same text',
    why: 'whoever answers cannot tell them apart',
    help: 'describe what the higher point adds',
  },
  'label-too-long': {
    what: '`{field}` is too long with {length} characters',
    why: 'a question should fit on two lines, a short name in a column of a table',
    help: 'shorten it to at most {limit} characters; explanations belong in `hint`',
  },
  'unused-declaration': {
    what: '`{name}` in `{kind}` is never used',
    why: 'what nobody needs distracts; often a reference to it was forgotten',
    help: 'use it or delete it',
  },
  'retired-id-reused': {
    what: 'the id `{id}` belonged to a retired question',
    why: 'earlier answers would count as answers to the new question',
    help: 'give the new question an id that never was',
  },
  'replaced-by-unknown-question': {
    what: 'there is no question `{replacement}` that could replace `{id}`',
    why: 'a comparison over the years would lead nowhere',
    help: 'name the question that took its place, or delete `replaced_by`',
  },
  'wrong-field-for-type': {
    what: 'a question of type `{type}` has no `{field}`',
    why: 'it would have no effect',
    help: 'delete it, or change the type: `{field}` goes with `{types}`',
  },
  'missing-field-for-type': {
    what: 'a question of type `{type}` needs `{field}`',
    why: 'without it there is nothing to choose from',
    help: 'add `{field}` or change the type',
  },
  'duty-without-reference': {
    what: '`{question}` names no legal basis for `{binding}`',
    why: 'who claims a duty has to be able to name the rule',
    help: 'name the rule in `ref` as it is cited, or write `binding: none`',
  },
  'duty-not-checked': {
    what: '`{question}` does not say where and when the law was looked up',
    why: 'law changes; a report should show what it rests on',
    help: 'give `source` and `checked_on`, or say openly in `unverified` what has to be checked',
  },
  'duty-without-bound': {
    what: '`{question}` does not say from which number on the duty is met',
    why: 'without it the duty counts as met above the lowest answer, for example at 1%',
    help: 'add `met_from`, for example `met_from: 100`',
  },
} as const satisfies Record<keyof typeof findingsQuestionnaireDe, FindingSentences>;
