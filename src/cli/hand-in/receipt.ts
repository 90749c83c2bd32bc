import { checkCodeOf } from '../../model/check-code.ts';
import type { Role } from '../../model/questionnaire.ts';
import { recordedGaps } from '../../report/history/blocks.ts';
import { hanging } from '../../terminal/pairs.ts';
import { wrap } from '../../terminal/wrap.ts';
import type { Submitted } from '../../workspace/submit-response.ts';
import { showDay } from '../interview/show-value.ts';
import { titlesFor, type Wanted } from './wanted.ts';

/** Returns what somebody gets who has handed in: what, on which day, and the code to be noted down. */
export function receipt(wanted: Wanted, role: Role, submitted: Submitted): string {
  const { t, out, locale } = wanted.context;
  const { submission, isNew, isInFile } = submitted;
  const data = {
    ...titlesFor(wanted, role),
    day: showDay(submission.day, locale),
    code: checkCodeOf(submission.digest),
    gaps: recordedGaps(submission.gaps ?? null, t),
  };
  const lines = [
    '',
    ...wrap(t(isNew ? 'submit-done' : 'submit-done-before', data), out.width),
    ...(submission.gaps === undefined ? [] : hanging(t('submit-done-gaps', data), '  ', out.width)),
    ...hanging(out.paint.bold(t('submit-code', data)), '  ', out.width),
    ...hanging(t('submit-digest', { digest: submission.digest }), '  ', out.width),
    ...(isInFile ? [] : hanging(t('submit-not-in-file'), '  ', out.width)),
  ];
  return `${lines.join('\n')}\n`;
}
