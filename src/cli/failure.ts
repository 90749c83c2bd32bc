import { isMessageId, type Messages } from '../messages/index.ts';
import type { UserError } from '../model/errors.ts';
import { safeText } from '../terminal/safe-text.ts';
import type { Style } from '../terminal/style.ts';

/** Returns what a person reads when something cannot be done: `error[code]: what` and `= help: what to do`, after the word that it is internal. */
export function renderUserError(error: UserError, t: Messages, style: Style): string {
  const data = Object.fromEntries(
    Object.entries(error.data).map(([name, value]) => [name, typeof value === 'string' ? safeText(value) : value]),
  );
  const whatId = `error-${error.code}`;
  const helpId = `${whatId}-help`;
  const what = isMessageId(whatId) ? t(whatId, data) : error.code;
  const lines = [
    ...(error.isInternal ? [style.paint.bold(t('internal-notice'))] : []),
    `${style.paint.red(`${t('word-error')}[${error.code}]`)}: ${style.paint.bold(what)}`,
  ];
  const suggestion = data['suggestion'];
  if (typeof suggestion === 'string' && suggestion !== '')
    lines.push(`  = ${t('word-help')}: ${t('did-you-mean', { suggestion })}`);
  else if (isMessageId(helpId)) lines.push(`  = ${t('word-help')}: ${t(helpId, data)}`);
  return `${lines.join('\n')}\n`;
}

/** Returns what a person reads when the program itself is wrong; the stack only with --debug. */
export function renderBug(
  error: unknown,
  t: Messages,
  facts: { version: string; node: string; isDebug: boolean },
): string {
  const reason = error instanceof Error ? error : new Error(String(error));
  const lines = [
    t('bug-what', { reason: safeText(reason.message) }),
    t('bug-help', { version: facts.version, node: facts.node }),
  ];
  if (facts.isDebug) lines.push(safeText(reason.stack ?? ''));
  return `${lines.join('\n')}\n`;
}
