import { expect, test } from 'vitest';
import { journalFolder, responsePlace } from '../../../src/workspace/paths.ts';

const workspace = {
  root: '/w',
  shownRoot: '../w',
  folders: { questionnaires: 'questionnaires', responses: 'responses' },
} as never;
const key = { wave: '2026', questionnaire: 'verwaltung', subject: 'it', role: 'head' };

test('a response and its journals stand side by side', () => {
  expect(responsePlace(workspace, key)).toEqual({
    path: '/w/responses/2026/verwaltung/it/head.yaml',
    shown: '../w/responses/2026/verwaltung/it/head.yaml',
  });
  expect(journalFolder(workspace, key).path).toBe('/w/responses/2026/verwaltung/it/head.journal');
});

const bad = [
  ...[
    '',
    '.',
    '..',
    '../it',
    'it/../..',
    '/etc',
    'a/b',
    'a\\b',
    'c:',
    'a:b',
    '//host/share',
    'a\0',
    'a.',
    'a ',
    ' a',
    '-a',
    '~',
  ],
  ...['IT', 'ämter', 'it\n', 'a_b', 'con', 'nul', 'aux', 'prn', 'com1', 'lpt9', 'a'.repeat(64), '%2e%2e', 'a.yaml'],
];

test.each(
  bad.flatMap((id) => (['wave', 'questionnaire', 'subject', 'role'] as const).map((part) => [part, id] as const)),
)('as %s, %j never becomes part of a path', (part, id) => {
  expect(() => responsePlace(workspace, { ...key, [part]: id })).toThrow('unusable-name');
  expect(() => journalFolder(workspace, { ...key, [part]: id })).toThrow('unusable-name');
});

test.each(['2026', 'a', 'it-2', 'console', 'a'.repeat(63)])('%s may be part of a path', (id) => {
  expect(responsePlace(workspace, { ...key, subject: id }).path).toContain(`/${id}/`);
});

test.each(['..', '../x', 'a/../../x', '/x', 'c:/x', 'a\\..', './a', '', 'a//b'])(
  'folder %j is refused',
  (responses) => {
    expect(() => responsePlace({ root: '/w', folders: { questionnaires: 'q', responses } } as never, key)).toThrow(
      'unusable-name',
    );
  },
);
