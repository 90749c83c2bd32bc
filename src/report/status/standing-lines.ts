import type { Messages } from '../../messages/index.ts';
import { hanging } from '../../terminal/pairs.ts';
import type { Style } from '../../terminal/style.ts';
import type { QuestionnaireStatus } from './build-status.ts';
import { type StandingGroup, standingsOf } from './standing.ts';

/** Returns who has handed in, who has questions of the review to answer, whose answers are accepted; safe texts in, safe lines out. */
export function standingLines(
  { departments }: Pick<QuestionnaireStatus, 'departments'>,
  { t, style }: { readonly t: Messages; readonly style: Style },
): readonly string[] {
  const groups = standingsOf({ departments });
  if (groups.length === 0) return [];
  const late = departments.flatMap(({ roles }) => roles).filter(({ lateAnswers }) => lateAnswers > 0);
  const lead = style.isAccessible ? '- ' : `  ${style.symbols.bullet} `;
  const lines = [
    ...groups.map((group) => {
      const isEverybody = groups.length === 1 && departments.length > 1;
      const who = isEverybody ? t('status-everybody', { count: departments.length }) : whoIn(group, t);
      return t(`status-stage-${group.stage}`, { who, questions: group.questions });
    }),
    ...late.map(({ department, role, lateAnswers }) =>
      t('status-late', { department: department.title, role: role.title, count: lateAnswers }),
    ),
  ];
  return ['', style.paint.bold(t('status-standing')), ...lines.flatMap((line) => hanging(line, lead, style.width))];
}

function whoIn({ who }: StandingGroup, t: Messages): string {
  const titles = who.map(({ department, role, entries }) => {
    const parts = [
      ...(role === null ? [] : [role.title]),
      ...(entries === 0 ? [] : [t('status-of-entries', { entries })]),
    ];
    return parts.length === 0 ? department.title : `${department.title} (${parts.join(', ')})`;
  });
  return titles.join(titles.some((title) => title.replace(/\(.*\)/, '').includes(',')) ? '; ' : ', ');
}
