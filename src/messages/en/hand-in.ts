import type { MessageData } from '../../model/finding.ts';
import type { Catalog } from '../catalog.ts';
import { count } from '../count.ts';
import type { handInDe } from '../de/hand-in.ts';

/** Sentences about handing in and what follows: submit, reopen, review, history, verify. */
export const handInEn = {
  'command-submit': 'Hand in answers: what is handed in is fixed',
  'command-reopen': 'Open answers that are handed in again, with a reason, to change them',
  'command-review': 'Go through what is handed in: accept it, or send it back with questions',
  'command-history': 'Show which role answered, handed in or opened what on which day',
  'command-verify': 'Check whether what is handed in is still as it was handed in',
  'option-hand-in-department': 'id of the department',
  'option-hand-in-role': 'only this role; otherwise all roles that the department holds',
  'option-submit-with-gaps': 'hand in with open questions or missing evidence, too; that is recorded',
  'option-submit-yes': 'hand in without asking',
  'option-reopen-reason': 'why the answers are opened again; the reason stays in the journal',
  'option-review-department':
    'id of the department whose answers are reviewed; otherwise a list of all that are handed in',
  'option-review-accept': 'accept what is handed in',
  'option-review-send-back': 'send it back with questions',
  'option-review-question': 'a question about an answer, may be repeated',
  'option-history-department': 'only this department (id); otherwise all',
  'option-history-question': 'only what is about this question',
  'option-verify-questionnaire': 'id of the questionnaire; otherwise all of the wave',
  'option-verify-digest': 'the check code that was noted down when handing in',

  'hand-in-title': 'Before handing in: {department}',
  'hand-in-roles': 'Answers are handed in as: {roles}',
  'hand-in-conflicts': 'Two different answers, one of them has to hold',
  'hand-in-violations': 'Answers that do not fit their question',
  'hand-in-set-aside': 'Answers that no longer count, because other answers make the question irrelevant',
  'hand-in-review-questions': 'Questions of the review that are not answered yet',
  'hand-in-open': 'Questions without an answer',
  'hand-in-unsupported': 'Answers that lack valid evidence',
  'hand-in-dont-know': 'Answered with “don’t know”',
  'hand-in-dont-know-ask': '{question} – known to: {role}',
  'hand-in-waiting': 'Questions that only come up once others have answered',
  'hand-in-profile': 'What the answers say about the department: {subject}',
  'hand-in-profile-organisation': 'What has been answered for the whole administration so far: {subject}',
  'hand-in-strengths': 'Strengths: {marks}.',
  'hand-in-weaknesses': 'Still to do: {marks}.',
  'hand-in-summary-contradictions': ({ count: number }: MessageData): string =>
    `${count(number, 'contradiction has', 'contradictions have')} to be settled first; the answers cannot be handed in like this.`,
  'hand-in-summary-complete': 'Nothing is missing: the answers can be handed in.',
  'hand-in-summary-gaps': 'Something is still missing: {gaps}.',
  'gaps-open': ({ count: number }: MessageData): string => count(number, 'open question', 'open questions'),
  'gaps-unsupported': ({ count: number }: MessageData): string =>
    count(number, 'answer without valid evidence', 'answers without valid evidence'),
  'gaps-review-questions': ({ count: number }: MessageData): string =>
    count(number, 'unanswered question of the review', 'unanswered questions of the review'),

  'submit-question': 'Hand in now?',
  'submit-question-hint': 'After that, the answers can only be opened again with a reason.',
  'submit-choice-yes': 'hand in',
  'submit-choice-no': 'not yet',
  'submit-choice-fill': 'not yet, fill the gaps first',
  'submit-choice-with-gaps': 'hand in with these gaps; that is recorded',
  'submit-nothing-done': 'Nothing handed in. The answers are saved and can still be changed.',
  'submit-done': 'Handed in on {day}: {department}, {role}.',
  'submit-done-before': 'Handed in before, on {day}: {department}, {role}.',
  'submit-done-gaps': 'Recorded with it: {gaps}.',
  'submit-code': 'Check code to note down: {code}',
  'submit-code-word': 'check code',
  'submit-digest': 'in full: {digest}',
  'submit-not-in-file': 'It is in the journal, but not in the response file yet; the next command catches up on that.',
  'submit-limits':
    'With the check code, reifegrad verify shows whether anything was changed after handing in. It does not show who answered or whether the answers are right, and it only helps when it is noted down outside of this folder.',
  'submit-how-to-change':
    'To change it after all: reifegrad reopen --department {department} --questionnaire {questionnaire}',
  'submit-next': 'Hand in: {command}',
  'handed-in-already': 'Handed in already, and not to be changed here: the answers as {role}.',

  'fact-review-question':
    'Question of the review: {text} It counts as answered once you change the answer or add a note.',

  'reopen-ask-reason': 'Why are the answers opened again?',
  'reopen-reason-hint': 'The reason stays in the journal.',
  'reopen-done': 'Opened again: {department}, {role}.',
  'reopen-next': 'Next: reifegrad answer {questionnaire} --department {department}',

  'review-title': 'Handed in and not reviewed yet',
  'review-nothing': 'Nothing is waiting for the review at present.',
  'review-role': 'role',
  'review-questionnaire': 'questionnaire',
  'review-submitted-on': 'handed in',
  'review-next-status': 'Who has not handed in yet: reifegrad status',
  'review-next-show': 'Look at it: reifegrad review --department {department} --questionnaire {questionnaire}',
  'review-next':
    'Accept: reifegrad review --department {department} --questionnaire {questionnaire} --accept. Send back: --send-back --question "id=question" instead of --accept',
  'review-question': 'What is to become of this?',
  'review-choice-accept': 'accept it',
  'review-choice-send-back': 'send it back with questions',
  'review-choice-later': 'decide nothing yet',
  'review-choice-more': 'one more question',
  'review-choice-done': 'send it back like this',
  'review-which-question': 'Which answer is the question about?',
  'review-ask-text': 'Your question about {question}',
  'review-so-far': ({ count: number }: MessageData): string =>
    `${count(number, 'question', 'questions')} so far. What next?`,
  'review-accepted': 'Accepted: {department}, {role}.',
  'review-sent-back': ({ department, role, count: number }: MessageData): string =>
    `Sent back with ${count(number, 'question', 'questions')}: ${department}, ${role}.`,
  'review-sent-back-next': 'The department goes on with: reifegrad answer {questionnaire} --department {department}',

  'status-standing': 'Handed in so far',
  'status-everybody': 'all {count} departments',
  'status-stage-accepted': 'accepted: {who}',
  'status-stage-submitted': 'handed in: {who}',
  'status-stage-sent-back': ({ who, questions }: MessageData): string =>
    `sent back with ${count(questions, 'question', 'questions')}: ${who}`,
  'status-stage-draft': 'draft: {who}',
  'status-stage-missing': 'not started: {who}',
  'status-late': ({ department, role, count: number }: MessageData): string =>
    `came too late and not contained: ${count(number, 'answer', 'answers')} of ${department}, ${role}`,
  'status-debt-review': ({ questions }: MessageData): string =>
    count(questions, 'question of the review to answer', 'questions of the review to answer'),
  'status-next-submit': 'Hand in: reifegrad submit --department {department} --questionnaire {questionnaire}',
  'status-next-review': 'Review: reifegrad review --department {department} --questionnaire {questionnaire}',

  'history-title': 'History',
  'history-nothing': 'There is nothing in the journals.',
  'history-response': '{department}, {role}',
  'history-response-organisation': '{department}, {role} (for the whole administration)',
  'history-cleared': '{id} {title}: answer deleted',
  'history-remarks': '{id} {title}: note or evidence, no answer yet',
  'history-not-applicable': 'not applicable: {reason}',
  'history-submitted': 'handed in, check code {code}',
  'history-submitted-with-gaps': 'handed in with gaps ({gaps}), check code {code}',
  'history-accepted': 'review: accepted, check code {code}',
  'history-reopened': 'opened again: {reason}',
  'history-sent-back': 'review: sent back with questions: {questions}',
  'history-late': '(came too late, not contained)',
  'history-limits':
    'The history comes from the journals: days and roles, no times and no names. What was written into a response file by hand is not in it.',

  'verify-unchanged-title': 'Unchanged since it was handed in',
  'verify-unchanged': '{code} {title}',
  'verify-summary': ({ checked, drafts }: MessageData): string =>
    `Checked: ${count(checked, 'response that is handed in', 'responses that are handed in')}; not handed in: ${drafts}.`,
  'verify-limits':
    'This shows changes since handing in, not who answered. Whoever replaces file and journal together is only found with the noted check code (--digest).',

  'report-method-responses-mixed': ({ drafts, submitted, reviewed, missing }: MessageData): string =>
    `Based on ${count(reviewed, 'accepted response', 'accepted responses')}, ${submitted} handed in, ${drafts} in draft; ${missing} not started. Drafts count.`,
  'report-method-drafts-of': 'In draft: {departments}.',

  'error-response-submitted': 'the answers are handed in ({department}, {role}) and cannot be changed like this',
  'error-response-submitted-help':
    'open them again with a reason: reifegrad reopen --department {department} --role {role} --reason "…"',
  'error-not-submitted': 'nothing is handed in here',
  'error-not-submitted-help': 'reifegrad status shows how far everybody is',
  'error-already-accepted': 'this has been accepted already',
  'error-already-accepted-help': 'nothing is to be done; --send-back can still send it back',
  'error-changed-submission': '{file} was changed after it was handed in',
  'error-changed-submission-help': 'reifegrad verify shows what is different; only what was handed in is accepted',
  'error-submit-empty': 'no question is answered for {department} as {role} yet',
  'error-submit-empty-help': 'answer first: reifegrad answer; or hand in another role alone with --role',
  'error-submit-nothing-asked':
    'the questionnaire {questionnaire} asks {department} nothing, so there is nothing to hand in',
  'error-submit-nothing-asked-help': 'reifegrad status shows how far everybody is',
  'error-submit-conflicts': 'there are two different answers to {questions}',
  'error-submit-conflicts-help': 'answer the question once more; the new answer holds',
  'error-submit-contradictions': 'the answers contradict each other; nothing is handed in',
  'error-submit-contradictions-help':
    'answer the questions named once more: reifegrad answer {questionnaire} --department {department}',
  'error-submit-changed': 'somebody else has answered since you looked; nothing is handed in',
  'error-submit-changed-help': 'look at the answers once more: run reifegrad submit',
  'error-submit-gaps': 'there are still gaps; nothing is handed in',
  'error-submit-gaps-help':
    'fill the gaps (reifegrad answer --department {department}), or hand in all the same with --with-gaps',
  'error-submit-needs-yes': 'nobody can be asked here: no terminal, or --no-input, or CI; nothing is handed in',
  'error-submit-needs-yes-help': 'hand in with --yes; with gaps, add --with-gaps',
  'error-reopen-needs-reason': 'the reason for opening the answers again is missing',
  'error-reopen-needs-reason-help': 'give --reason "…"; the reason stays in the journal',
  'error-reason-too-long': 'the text is too long: at most {maximum} characters',
  'error-reason-too-long-help': 'shorten the text',
  'error-review-one-decision': '--accept and --send-back exclude each other',
  'error-review-one-decision-help': 'give one of them',
  'error-review-question-alone': '--question belongs to --send-back',
  'error-review-question-alone-help': 'add --send-back',
  'error-review-needs-department': 'the department whose answers are meant is missing',
  'error-review-needs-department-help': 'give --department; reifegrad review lists what is handed in',
  'error-review-needs-question': 'sending back takes at least one question',
  'error-review-needs-question-help': 'for example --question "srv_03=Where does the number come from?"',
  'error-bad-review-question': '--question {flag} is not a question about an answer',
  'error-bad-review-question-help': 'write id=text, for example --question "srv_03=Where does the number come from?"',
  'error-review-unknown-question': '{department} has not answered the question {question}',
  'error-review-unknown-question-help': 'reifegrad review --department {department} shows the ids',
  'error-unknown-question': 'the questionnaire {questionnaire} has no question {question}',
  'error-unknown-question-help': 'reifegrad print {questionnaire} shows the ids',
  'error-bad-digest': '“{digest}” is not a check code',
  'error-bad-digest-help':
    'copy it as it stood when handing in: at least 16 digits and letters from a to f, hyphens do not matter',
} as const satisfies Record<keyof typeof handInDe, Catalog[string]>;
