import { findingSentences, type Messages } from '../../messages/index.ts';
import type { Block } from '../blocks/block.ts';
import { internalBlocks } from '../internal-notice.ts';
import { besideStated, nameList, score, statedAnswer, waveName } from '../words.ts';
import type { HandIn, Point } from './build-hand-in.ts';
import type { Mark, Profile, ProfileDimension } from './profile.ts';

/** Returns what is to be seen before handing in: what contradicts itself first, then what is missing, then the profile in words. */
export function handInBlocks(handIn: HandIn, t: Messages): readonly Block[] {
  return [
    ...headBlocks(handIn, t),
    ...contradictionBlocks(handIn, t),
    ...gapBlocks(handIn, t),
    ...computedBlocks(handIn, t),
    ...handIn.profiles.flatMap((profile) => profileBlocks(profile, t)),
  ];
}

/** Returns one sentence on what keeps the answers from being complete. */
export function handInSummary({ contradictions, gaps, isHandedIn }: HandIn, t: Messages): string {
  const contradicting = contradictions.conflicts.length + contradictions.violations.length;
  if (contradicting > 0) return t('hand-in-summary-contradictions', { count: contradicting });
  const [open, unsupported, questions] = [gaps.open.length, gaps.unsupported.length, gaps.reviewQuestions.length];
  if (open + unsupported + questions === 0)
    return t(isHandedIn ? 'hand-in-summary-complete-done' : 'hand-in-summary-complete');
  return t('hand-in-summary-gaps', { gaps: gapWords({ open, unsupported, questions }, t) });
}

/** Returns what is missing in words: `2 offene Fragen, 1 Antwort ohne gültigen Nachweis`. */
export function gapWords(
  { open, unsupported, questions }: { readonly open: number; readonly unsupported: number; readonly questions: number },
  t: Messages,
): string {
  const parts = [
    ...(open === 0 ? [] : [t('gaps-open', { count: open })]),
    ...(unsupported === 0 ? [] : [t('gaps-unsupported', { count: unsupported })]),
    ...(questions === 0 ? [] : [t('gaps-review-questions', { count: questions })]),
  ];
  return parts.join(', ');
}

function headBlocks(
  { about, questionnaire, wave, roles, invented, isHandedIn }: HandIn,
  t: Messages,
): readonly Block[] {
  const facts = [`${questionnaire.title} (${questionnaire.id} ${questionnaire.version})`, waveName(wave, t)];
  return [
    ...internalBlocks(questionnaire, t),
    { kind: 'title', text: t(isHandedIn ? 'hand-in-title-done' : 'hand-in-title', { department: about.title }) },
    { kind: 'text', text: facts.join(', ') },
    { kind: 'text', text: t(isHandedIn ? 'hand-in-roles-done' : 'hand-in-roles', { roles: nameList(roles) }) },
    ...(invented ? [{ kind: 'text', text: t('report-invented') } as const] : []),
  ];
}

function contradictionBlocks({ contradictions, language }: HandIn, t: Messages): readonly Block[] {
  const { conflicts, violations, setAside } = contradictions;
  return [
    ...section(t('hand-in-conflicts'), conflicts.map(named)),
    ...section(
      t('hand-in-violations'),
      violations.map((one) => `${named(one)}: ${findingSentences(language, one.messageId, one.data).what}`),
    ),
    ...section(t('hand-in-set-aside'), setAside.map(named)),
  ];
}

function gapBlocks({ gaps }: HandIn, t: Messages): readonly Block[] {
  return [
    ...section(
      t('hand-in-review-questions'),
      gaps.reviewQuestions.flatMap((one) => one.texts.map((text) => `${named(one)}: ${text}`)),
    ),
    ...section(t('hand-in-open'), gaps.open.map(named)),
    ...section(t('hand-in-unsupported'), gaps.unsupported.map(named)),
    ...section(
      t('hand-in-dont-know'),
      gaps.dontKnow.map((one) =>
        one.ask === null ? named(one) : t('hand-in-dont-know-ask', { question: named(one), role: one.ask.title }),
      ),
    ),
    ...section(t('hand-in-waiting'), gaps.waiting.map(named)),
  ];
}

/** Returns which values are no part of what is handed in, and what becomes of them; nothing where none is computed. */
export function computedBlocks({ computed }: HandIn, t: Messages): readonly Block[] {
  if (computed.length === 0) return [];
  const values = computed.map(({ question, value, from }) =>
    t('hand-in-computed-value', { question: question.id, value: score(value, t), from }),
  );
  return [{ kind: 'text', text: t('hand-in-computed', { values: values.join(', ') }) }];
}

function profileBlocks({ subject, isOrganisation, dimensions }: Profile, t: Messages): readonly Block[] {
  const title = t(isOrganisation ? 'hand-in-profile-organisation' : 'hand-in-profile', { subject: subject.title });
  return section(
    title,
    dimensions.map((dimension) => dimensionLine(dimension, t)),
  );
}

function dimensionLine(
  { title, level, reason, isProvisional, strengths, weaknesses }: ProfileDimension,
  t: Messages,
): string {
  const word = level ?? t(`report-reason-${reason ?? 'no-answer'}`);
  const state = isProvisional && level !== null ? `${word}, ${t('report-provisional')}` : word;
  return [
    `${title}: ${state}.`,
    ...(strengths.length === 0 ? [] : [t('hand-in-strengths', { marks: markWords(strengths, t) })]),
    ...(weaknesses.length === 0 ? [] : [t('hand-in-weaknesses', { marks: markWords(weaknesses, t) })]),
  ].join(' ');
}

function markWords(marks: readonly Mark[], t: Messages): string {
  return marks
    .map(({ question, stated }) => {
      const words = [statedAnswer(stated, t), ...besideStated({ ...stated, comment: null }, t)];
      return `${question.title} (${words.join(', ')})`;
    })
    .join('; ');
}

function named({ question }: Point): string {
  return `${question.id} ${question.title}`;
}

function section(title: string, entries: readonly string[]): readonly Block[] {
  return entries.length === 0
    ? []
    : [
        { kind: 'heading', text: title },
        { kind: 'list', entries },
      ];
}
