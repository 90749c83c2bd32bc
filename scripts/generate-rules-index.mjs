// Writes docs/rules/README.md: every rule with the sentence that its page says it checks.
import { readdirSync, readFileSync } from 'node:fs';

/** Returns { path: text } for the index of the rule pages. */
export function generateRulesIndex() {
  const pages = readdirSync('docs/rules').filter((file) => file.endsWith('.md') && file !== 'README.md');
  const rows = pages.sort().map((file) => {
    const page = readFileSync(`docs/rules/${file}`, 'utf8');
    const severity = /^Severity: (.*)$/m.exec(page)?.[1] ?? '';
    const sentence = /^## What it checks\n\n([^\n]+(?:\n[^\n]+)*)/m.exec(page)?.[1] ?? '';
    return `| [${file.replace('.md', '')}](${file}) | ${severity} | ${sentence.replaceAll('\n', ' ').replaceAll('|', '\\|')} |`;
  });
  const text = [
    '# Rules',
    '',
    '<!-- Generated from the pages of this folder by `npm run generate`. -->',
    '',
    'What `reifegrad lint` checks. Each page says why, shows a wrong and a right example, and when a finding may stay.',
    '',
    '| rule | severity | what it checks |',
    '|---|---|---|',
    ...rows,
    '',
  ];
  return { 'docs/rules/README.md': text.join('\n') };
}
