/** What the decision depends on. */
export interface ColourFacts {
  /** Value of --color. */
  readonly flag: 'auto' | 'always' | 'never';
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
  /** Output for screen readers. */
  readonly isAccessible: boolean;
}

/**
 * Returns whether a stream gets colour. The only place that decides:
 * --color, then screen readers (no control sequence at all, unless asked for), NO_COLOR (no-color.org: any non-empty value),
 * FORCE_COLOR / CLICOLOR_FORCE, TERM=dumb, the terminal.
 */
export function isColourOn({ flag, env, isTTY, isAccessible }: ColourFacts): boolean {
  if (flag !== 'auto') return flag === 'always';
  if (isAccessible) return false;
  if (isSet(env['NO_COLOR'])) return false;
  if (isForced(env['FORCE_COLOR']) || isForced(env['CLICOLOR_FORCE'])) return true;
  return isTTY && env['TERM'] !== 'dumb' && env['FORCE_COLOR'] !== '0';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

function isForced(value: string | undefined): boolean {
  return isSet(value) && value !== '0';
}
