import type { MessageData } from '../../model/finding.ts';
import type { Message } from '../catalog.ts';
import { count } from '../count.ts';
import type { answeringDe } from '../de/answering.ts';

/** Sentences of the interview beyond the single answer: overview, last wave, targets, conflicts, what changes, the end. */
export const answeringEn = {
  'heading-minutes': ({ minutes }: MessageData): string => `about ${count(minutes, 'minute', 'minutes')} left`,

  'key-unchanged': 'unchanged',
  'key-forward': 'forward',
  'key-target': 'target',
  'key-overview': 'overview',
  'key-search': 'search',
  'key-arrows': 'arrows, Enter',
  'key-number-or-arrows': 'number or arrows, Enter',
  'key-open': 'open',
  'key-type-then': 'type, then Enter',
  'key-answer': 'answer',
  'key-empty': 'empty the line',
  'key-up': 'arrow up',
  'key-page-back': 'turn back',
  'key-close': 'close',
  'key-to-first': 'to the first question',
  'key-to-choice': 'go on',

  'notice-no-unchanged': 'There is nothing here to take over from the wave before.',
  'notice-no-forward': 'This is the last question. o shows all of them.',
  'notice-no-target': 'This question has no target: its answer is not scored.',
  'notice-no-overview': 'Not possible here.',
  'notice-no-search': 'Not possible here.',
  'notice-no-paste': 'Pasted text does not count here. For a note, press n first.',

  'choice-earlier': 'answer {wave}',
  'choice-target': 'target',
  'stated-not-applicable': 'not applicable ({reason})',
  'stated-dont-know-ask': "don't know; who knows: {role}",
  'state-answered': 'answered',
  'state-waiting': 'depends on an open answer',
  'state-conflict': 'two answers',

  'greeting-earlier': 'Your answers of wave {wave} are shown beside the questions; with u you take one over unchanged.',
  'earlier-unreadable':
    'The answers of wave {wave} are missing here: {file} cannot be read. You can answer all the same.',
  'fact-earlier': 'Answer {wave}: {answer}',
  'fact-earlier-version': 'Answer {wave} (questionnaire {version}, changed since): {answer}',
  'fact-earlier-comment': 'Note {wave}: {comment}',

  'fact-target': 'Target: {target}',
  'fact-target-own': 'Own target: {target}',
  'target-by': '{value}, by {day}',
  'target-change': 'change the target',
  'target-remove': 'remove the target',
  'ask-target': 'What is to be reached in this question?',
  'ask-target-day': 'By which day?',
  'ask-target-day-hint': 'For example 2027-12-31.',

  'conflict-question': ({ count: number }: MessageData): string =>
    `${number} answers stand against each other here: two people answered at the same time. Which one counts?`,
  'conflict-given': 'Given on {day}',
  'conflict-cleared': 'The answer was cleared.',
  'conflict-anew': 'answer anew, or decide later',

  'set-aside-question': ({ count: number }: MessageData): string =>
    Number(number) === 1
      ? 'With this answer, one question that has an answer is no longer asked. Answer so all the same?'
      : `With this answer, ${number} questions that have an answer are no longer asked. Answer so all the same?`,
  'set-aside-which': ({ titles, more }: MessageData): string =>
    `They are: ${titles}${Number(more) > 0 ? ` and ${more} more` : ''}. Your answers to them are kept, and count again as soon as they are asked again.`,
  'summary-set-aside': ({ count: number }: MessageData): string =>
    `  kept aside: ${count(number, 'answer', 'answers')} to questions that are not asked at present`,
  'set-aside-yes': 'answer so',
  'set-aside-no': 'rather not; everything stays as it was',
  'back-again': ({ count: number, titles }: MessageData): string =>
    Number(number) === 1
      ? `Back again, with its earlier answer: ${titles}`
      : `Back again, with their earlier answers: ${titles}`,

  'overview-title': 'Overview: {done} of {total} questions have an answer',
  'filter-all': 'all',
  'filter-open': 'open',
  'filter-dont-know': "don't know",
  'filter-commented': 'with a note',
  'filter-unsupported': 'without evidence',
  'filter-changed': 'changed',
  'filter-conflict': 'two answers',
  'filter-queried': 'query',
  'mark-commented': 'note',
  'mark-unsupported': 'evidence missing',
  'mark-changed': 'changed',
  'mark-queried': 'query',
  'list-nothing': 'No question found.',
  'list-not-openable': 'Whether this question is asked depends on an answer that is still missing.',
  'list-search': 'Search for',
  'list-search-how': 'Write a word behind the slash, for example /booking.',
  'list-found': ({ count: number, text }: MessageData): string =>
    `${count(number, 'question', 'questions')} for "${text}":`,
  'list-more': ({ count: number }: MessageData): string => `${number} more follow: m.`,
  'list-how': 'A number opens its question, /word searches, an empty line goes back.',
  'list-how-short': 'A number, a letter or /word. Empty line: back.',
  'list-no-number': 'There is no question {number}. Possible are 1 to {last}.',

  'explain-known': 'What has been said so far',
  'explain-keys': 'What the keys do',
  'explain-questionnaire': 'About the questionnaire',
  'explain-key-unchanged': 'take over the answer of the wave before, unchanged',
  'explain-key-back': 'back to the question before',
  'explain-key-forward': 'forward to the next question, without an answer',
  'explain-key-later': 'later: the question comes again at the end',
  'explain-key-notApplicable': 'not applicable, with a reason',
  'explain-key-dontKnow': "don't know; you can say who does",
  'explain-key-comment': 'write, change or remove a note',
  'explain-key-evidence': 'give or remove evidence',
  'explain-key-target': 'set a target of your own, with a day',
  'explain-key-clear': 'clear the answer; the question is open again then',
  'explain-key-overview': 'show all questions with their states and open one',
  'explain-key-search': 'search questions for a word',
  'explain-key-explain': 'this explanation',
  'explain-key-quit': 'quit; everything is saved, and it goes on here the next time',

  'own-title': 'Your result so far',
  'own-not-asked':
    'Your answers count in the result of the whole administration; this department has no profile of its own in this questionnaire.',
  'own-score': 'With all answers: {score}',
  'own-score-level': 'With all answers: {score} ({level})',
  'own-evidenced': 'Counting only what evidence supports: {score}',
  'own-range': ({ count: number, range }: MessageData): string =>
    `${count(number, 'answer is open or not known', 'answers are open or not known')}; depending on them the result is ${range}.`,
  'own-provisional': 'This is provisional: too few questions have an answer yet.',
  'own-unsupported': 'Valid evidence is missing here although the answer asks for some:',
  'own-gaps': 'Where most is missing',
  'own-gap': '{title}: {answer}',
  'own-profile': 'Your profile, the weakest first',

  'access-question': 'How would you like to be asked?',
  'access-hint': 'This is asked once and remembered. Type 1 or 2, then Enter.',
  'access-keys': 'on a screen, with single keys (right for most people)',
  'access-lines': 'line by line with numbered choices, for screen readers and braille displays',
  'access-kept': 'Remembered in {file}; it can be changed at the next start.',
  'guided-to-lines': 'be asked in another way: line by line, for screen readers',
  'guided-to-keys': 'be asked in another way: with single keys on a screen',

  'next-question-complete': 'All questions have an answer. What next?',
  'next-question-queried': ({ count: number }: MessageData): string =>
    `All questions have an answer; the review asks about ${number} of them. What next?`,
  'next-question-open': ({ open, total }: MessageData): string =>
    `Still open: ${open} of ${count(total, 'question', 'questions')}. What next?`,
  'next-waiting': ({ count: number }: MessageData): string =>
    `${count(number, 'question depends', 'questions depend')} on an answer that is still missing, perhaps from somebody else.`,
  'next-open': ({ count: number }: MessageData): string =>
    Number(number) === 1 ? 'go to the open question' : `go through the ${number} open questions`,
  'next-overview': 'overview: show all questions and open one',
  'next-review': 'go through all answers again, one after the other',
  'next-result': 'show the result again',
  'next-hand-in': 'hand in the answers',
  'next-quit': 'quit; everything is saved',
} as const satisfies Readonly<Record<keyof typeof answeringDe, Message>>;
