import type { Messages } from '../../messages/index.ts';
import type { Style } from '../../terminal/style.ts';
import { toJsonText } from '../json-text.ts';
import type { Status } from './build-status.ts';
import { renderStatusText } from './text.ts';

/** Formats of a status. */
export type StatusFormatId = 'text' | 'json';

/** Turns a status into text: the same status gives the same bytes. */
export type RenderStatus = (status: Status, page: { readonly t: Messages; readonly style: Style }) => string;

/** All formats by id. JSON follows the schema `urn:reifegrad:schema:status:1`. */
export const statusFormats: Readonly<Record<StatusFormatId, RenderStatus>> = {
  text: renderStatusText,
  json: (status) => toJsonText({ formatVersion: '1.0', kind: 'status', confidentiality: 'internal', ...status }),
} satisfies Record<StatusFormatId, RenderStatus>;
