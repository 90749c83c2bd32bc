// Writes docs/reference/<kind>.md from schemas/<kind>.schema.json: every field with type, default and meaning, and an example.
import { readFileSync } from 'node:fs';
import { REFERENCE_TEXTS } from './reference-texts.mjs';

/** Returns { path: text } for the reference pages of the documents that people write or read. */
export function generateReference() {
  const kinds = Object.keys(REFERENCE_TEXTS).sort();
  return Object.fromEntries(kinds.map((kind) => [`docs/reference/${kind}.md`, page(kind)]));
}

function page(kind) {
  const file = `schemas/${kind}.schema.json`;
  const schema = JSON.parse(readFileSync(file, 'utf8'));
  const definitions = schema.$defs ?? {};
  const { title, text, example } = REFERENCE_TEXTS[kind];
  const blocks = [
    `<!-- Generated from ${file} by \`npm run generate\`. Change the schema, not this file. -->`,
    `# ${title}`,
    schema.description,
    ...text,
    '## Fields',
    fieldTable(schema, definitions),
    ...nested(schema, '', 3, definitions),
    '## Parts',
    ...Object.entries(definitions).flatMap(([name, part]) => section(name, part, definitions)),
    ...example,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section(name, part, definitions) {
  const type = [typeOf(part), allowedValues(part)].filter((text) => text !== '').join('; ');
  return [
    `### ${name}`,
    ...(part.description === undefined ? [] : [prose(part.description)]),
    ...(isObjects(part) ? [] : [`Type: ${type}.`]),
    ...(part.properties === undefined ? [] : [fieldTable(part, definitions)]),
    ...variants(part, definitions),
    ...nested(part, '', 4, definitions),
  ];
}

/** Objects, or alternatives of which each is an object, are told by their tables. */
function isObjects(part) {
  const alternatives = part.anyOf ?? part.oneOf;
  return part.properties !== undefined || alternatives?.every((one) => one.properties !== undefined) === true;
}

/** The alternatives of a part that are objects themselves: each has its own table. */
function variants(part, definitions) {
  const objects = (part.anyOf ?? part.oneOf ?? []).filter((variant) => variant.properties !== undefined);
  return objects.flatMap((variant) => [
    `Either, with ${Object.keys(variant.properties).map(code).join(' and ')}:`,
    fieldTable(variant, definitions),
  ]);
}

/** Objects that are written inside a field get a table of their own below. */
function nested(part, prefix, depth, definitions) {
  return Object.entries(part.properties ?? {}).flatMap(([name, field]) => {
    const inner = field.properties === undefined ? field.items : field;
    if (inner?.properties === undefined) return [];
    const path = `${prefix}${name}${inner === field ? '' : '[]'}`;
    return [
      `${'#'.repeat(depth)} ${path}`,
      fieldTable(inner, definitions),
      ...nested(inner, `${path}.`, depth, definitions),
    ];
  });
}

function fieldTable(part, definitions) {
  const required = new Set(part.required ?? []);
  const rows = Object.entries(part.properties ?? {}).map(([name, field]) => {
    const type = [typeOf(field), allowedValues(field)].filter((text) => text !== '').join('; ');
    return `| ${code(name)} | ${required.has(name) ? 'yes' : 'no'} | ${type} | ${prose(meaning(field, definitions))} |`;
  });
  return ['| field | required | type | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

/** A field without words of its own means what its part means. */
function meaning(field, definitions) {
  return field.description ?? definitions[field.$ref?.split('/').at(-1)]?.description ?? '';
}

function typeOf(field) {
  if (field === true) return 'anything';
  if (field.$ref !== undefined) return link(field.$ref);
  if (field.const !== undefined) return code(JSON.stringify(field.const));
  if (field.enum !== undefined) return field.enum.map((value) => code(String(value))).join(', ');
  const alternatives = field.anyOf ?? field.oneOf;
  if (alternatives !== undefined) return [...new Set(alternatives.map(typeOf))].join(' or ');
  if (field.type === 'array') return `list of ${typeOf(field.items ?? true)}`;
  if (field.type === 'object' && typeof field.additionalProperties === 'object') {
    const keys = field.propertyNames?.$ref === undefined ? '' : ` from ${link(field.propertyNames.$ref)}`;
    return `map${keys} to ${typeOf(field.additionalProperties)}`;
  }
  return [field.type].flat().join(' or ');
}

function allowedValues(field) {
  return [
    ...span(field.minimum, field.maximum, ''),
    ...span(field.minItems, field.maxItems, ' entries'),
    ...span(field.minProperties, field.maxProperties, ' keys'),
    ...span(undefined, field.maxLength, ' characters'),
    ...(field.uniqueItems === true ? ['no entry twice'] : []),
    ...(field.pattern === undefined ? [] : [`pattern ${code(field.pattern.replaceAll('|', '\\|'))}`]),
    ...(field.format === undefined ? [] : [`format ${field.format}`]),
    ...[field.not?.const ?? field.not?.enum ?? []].flat().map((value) => `not ${code(value)}`),
  ].join('; ');
}

function span(least, most, unit) {
  if (least === undefined && most === undefined) return [];
  if (least === most) return [`${least}${unit}`];
  if (most === undefined)
    return [`${least}${least === 1 ? unit.replace('entries', 'entry').replace(/s$/, '') : unit} or more`];
  return [`${least === undefined ? 'at most' : `${least} to`} ${most}${unit}`];
}

function link(reference) {
  const name = reference.split('/').at(-1);
  return `[${name}](#${name.toLowerCase()})`;
}

function code(text) {
  return `\`${text}\``;
}

function prose(text) {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('*', '\\*').replaceAll('\n', ' ');
}
