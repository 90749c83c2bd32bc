import type { FindingCatalog } from '../catalog.ts';

/** What findings say about the workspace. */
export const findingsWorkspaceDe = {
  'duplicate-department-id': {
    what: 'Die Kennung `{value}` haben zwei Fachbereiche',
    why: 'Die Antworten beider lägen im selben Ordner',
    help: 'Einen der beiden umbenennen',
  },
  'duplicate-wave': {
    what: 'Die Kennung `{value}` haben zwei Erhebungen',
    why: 'Die Antworten beider lägen im selben Ordner',
    help: 'Eine der beiden umbenennen',
  },
  'duplicate-questionnaire': {
    what: 'Der Fragebogen `{value}` steht in dieser Erhebung zweimal',
    why: 'In einer Erhebung wird jeder Fragebogen in einer Fassung beantwortet',
    help: 'Einen der beiden Einträge löschen',
  },
  'unknown-questionnaire': {
    what: 'Den Fragebogen `{id}` gibt es nicht',
    why: 'Ohne ihn kann niemand antworten und nichts ausgewertet werden',
    help: 'Die Kennung berichtigen oder den Fragebogen in den Ordner der Fragebögen legen',
  },
  'unknown-version': {
    what: 'Den Fragebogen `{id}` gibt es nicht in der Fassung {version}',
    why: 'Antworten gelten für eine bestimmte Fassung; in einer anderen können Werte anders zählen',
    help: 'Vorhanden ist: `{known}`',
  },
  'unknown-department-role': {
    what: 'Die Rolle `{role}` kommt in keinem Fragebogen der Erhebungen vor',
    why: 'Wer sie innehat, würde nichts gefragt',
    help: 'Gefragt werden: `{known}`',
  },
  'unknown-department-flag': {
    what: 'Das Merkmal `{flag}` kommt in keinem Fragebogen der Erhebungen vor',
    why: 'Es hätte keine Wirkung',
    help: 'Die Fragebögen kennen: `{known}`',
  },
  'department-without-role': {
    what: 'Der Fachbereich `{department}` hat keine Rolle',
    why: 'Er würde nichts gefragt; ohne Rolle antwortet er nur zu Einträgen eines Registers, und danach fragt hier kein Fragebogen',
    help: 'Ihm eine Rolle geben oder ihn streichen',
  },
  'role-held-by-not-exactly-one': {
    what: 'Die Rolle `{role}` haben mehrere Fachbereiche',
    why: 'Ihre Fragen gelten der ganzen Organisation und werden nur einmal beantwortet',
    help: 'Die Rolle bei allen bis auf einen streichen',
  },
  'role-held-by-nobody': {
    what: 'Die Rolle `{role}` hat kein Fachbereich',
    why: 'Ihre Fragen gelten der ganzen Organisation; niemand würde sie beantworten',
    help: 'Die Rolle bei genau einem Fachbereich ergänzen',
  },
  'misnamed-questionnaire': {
    what: 'Der Fragebogen heißt `{id}`, die Datei aber nach `{expected}`',
    why: 'Gefunden wird ein Fragebogen über den Namen seiner Datei',
    help: 'Die Datei oder die Kennung umbenennen',
  },
  'unexpected-file': {
    what: '`{file}` gehört zu keiner Antwort, die hier erwartet wird',
    why: 'Die Datei zählt nicht mit; vielleicht ist sie eine Kopie oder ein Fachbereich ist umbenannt worden',
    help: 'Die Datei löschen oder an die richtige Stelle verschieben',
  },
} as const satisfies FindingCatalog;
