/** What the decision depends on. */
export interface ColourFacts {
  /** Value of --color. */
  readonly flag: 'auto' | 'always' | 'never';
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
}

/**
 * Returns whether a stream gets colour. The only place that decides:
 * --color, then NO_COLOR (no-color.org: any non-empty value), then FORCE_COLOR / CLICOLOR_FORCE, then TERM=dumb, then the terminal.
 */
export function isColourOn({ flag, env, isTTY }: ColourFacts): boolean {
  if (flag !== 'auto') return flag === 'always';
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
