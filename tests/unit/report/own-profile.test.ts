import { expect, test } from 'vitest';
import { messagesFor } from '../../../src/messages/index.ts';
import { buildSubjectReport } from '../../../src/report/build-report.ts';
import { ownProfileLines } from '../../../src/report/own-profile.ts';
import { AT_LEVEL, DOG_TAX, type ServiceAnswers, servicesInput } from '../../support/services-world.ts';

function linesAbout(answers: ServiceAnswers): readonly string[] {
  const input = servicesInput([{ id: 'hundesteuer', answers }]);
  const [profile] = input.entries;
  if (profile === undefined) throw new Error('no entry');
  return ownProfileLines(buildSubjectReport(input, profile), messagesFor('de'));
}

test.each<[title: string, answers: ServiceAnswers, expected: readonly (string | RegExp)[]]>([
  [
    'the worked record: level 2, held by the notice',
    DOG_TAX,
    [
      /^Stufe 2: /,
      /^Das hält die Stufe: .*\(k9\)/,
      /^Nächste Stufe: 3 \(/,
      /^ {2}Digitaler Bescheid \(k9\): .+ \(mittlerer Aufwand\)$/,
    ],
  ],
  ['the highest level leaves nothing to do', AT_LEVEL[4], [/^Stufe 4: /, 'Das ist die höchste Stufe.']],
  [
    'an open answer may still change it',
    { ...AT_LEVEL[3], k1: '?' },
    [/^Stufe 3: /, /^Vorläufig, .*Stufe 0 bis Stufe 3/],
  ],
  ['nothing known yet', { k1: '?' }, [/^Noch keine Stufe: /]],
])('an entry whose level counts ends with it: %s', (_title, answers, expected) => {
  const lines = linesAbout(answers);
  expect(lines[0]).toBe('Ihr Ergebnis bis hierher');
  for (const one of expected) expect(lines).toContainEqual(typeof one === 'string' ? one : expect.stringMatching(one));
  expect(lines.join('\n')).not.toMatch(/von 4|Ihr Profil/);
});
