import type { MessageId, Messages } from '../../messages/index.ts';
import type { Style } from '../../terminal/style.ts';
import { wrap } from '../../terminal/wrap.ts';
import type { CommandSpec, OptionSpec } from '../command.ts';
import { globalOptions } from '../global-options.ts';

const groups = ['answer', 'report', 'author'] as const;

/** Returns the ten lines that are shown without arguments. */
export function renderShortHelp(t: Messages, style: Style): string {
  const examples = ['reifegrad init --example musterstadt', 'reifegrad status', 'reifegrad answer', 'reifegrad report'];
  return [
    ...wrap(t('help-tagline'), style.width),
    '',
    ...examples.map((example) => `  ${style.paint.cyan(example)}`),
    '',
    ...wrap(t('help-short-next'), style.width),
    t('help-short-all'),
    '',
  ].join('\n');
}

/** Returns the help of the whole program: examples first, then commands by group, then flags. */
export function renderProgramHelp(commands: readonly CommandSpec[], t: Messages, style: Style): string {
  const nameWidth = Math.max(...commands.map(({ name }) => name.length)) + 2;
  return [
    ...wrap(t('help-tagline'), style.width),
    '',
    ...examplesSection(['reifegrad init --example musterstadt', 'reifegrad report --workspace musterstadt'], t, style),
    ...groups.flatMap((group) => [
      style.paint.bold(t(`help-group-${group}`)),
      ...commands
        .filter((command) => command.group === group)
        .flatMap((command) => entry(command.name, t(command.summary), nameWidth, style)),
      '',
    ]),
    ...optionsSection(t('help-global-options'), globalOptions, t, style),
    ...wrap(t('help-more'), style.width),
    '',
  ].join('\n');
}

/** Returns the help of one command. */
export function renderCommandHelp(command: CommandSpec, t: Messages, style: Style): string {
  const usage = [
    'reifegrad',
    command.name,
    ...command.arguments.map((argument) => argument.usage),
    `[${t('help-options-word')}]`,
  ].join(' ');
  return [
    ...wrap(t(command.summary), style.width),
    '',
    ...examplesSection(command.examples, t, style),
    `${style.paint.bold(t('help-usage'))} ${usage}`,
    '',
    ...command.arguments.flatMap((argument) => entry(argument.usage, t(argument.description), 16, style)),
    ...(command.arguments.length > 0 ? [''] : []),
    ...optionsSection(t('help-options'), command.options, t, style),
    ...optionsSection(t('help-global-options'), globalOptions, t, style),
  ].join('\n');
}

/** Topics of `reifegrad help <topic>` that are not commands. */
export const helpTopics = ['exit-codes'] as const;

/** Returns the page of a topic. */
export function renderTopic(topic: (typeof helpTopics)[number], t: Messages, style: Style): string {
  const codes = ['0', '1', '2', '3', '130', '143'] as const;
  return [
    style.paint.bold(t(`topic-${topic}`)),
    '',
    ...codes.flatMap((code) => entry(code, t(`exit-code-${code}`), 5, style)),
    '',
  ].join('\n');
}

function examplesSection(examples: readonly string[], t: Messages, style: Style): readonly string[] {
  if (examples.length === 0) return [];
  return [style.paint.bold(t('help-examples')), ...examples.map((example) => `  ${style.paint.cyan(example)}`), ''];
}

function optionsSection(title: string, options: readonly OptionSpec[], t: Messages, style: Style): readonly string[] {
  if (options.length === 0) return [];
  const width = Math.min(30, Math.max(...options.map(({ flags }) => flags.length)) + 2);
  return [
    style.paint.bold(title),
    ...options.flatMap((option) => entry(option.flags, describe(option, t), width, style)),
    '',
  ];
}

function describe(option: OptionSpec, t: Messages): string {
  const parts = [t(option.description as MessageId)];
  if (option.choices !== undefined) parts.push(`[${option.choices.join(', ')}]`);
  if (option.default !== undefined) parts.push(t('help-default', { value: option.default }));
  return parts.join(' ');
}

/** A name and its description beside it, or below it when the name is too long; for screen readers `name: description`. */
function entry(name: string, description: string, nameWidth: number, style: Style): readonly string[] {
  if (style.isAccessible) return wrap(`${name}: ${description}`, style.width);
  const indent = 2 + nameWidth;
  const lines = wrap(description, Math.max(20, style.width - indent));
  const first = `  ${name.padEnd(nameWidth)}`;
  const rest = lines.map((line) => `${' '.repeat(indent)}${line}`);
  return name.length < nameWidth ? [`${first}${lines[0] ?? ''}`, ...rest.slice(1)] : [first.trimEnd(), ...rest];
}
