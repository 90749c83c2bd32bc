/** A piece of a page, the same in the terminal and in Markdown. Texts are plain; each format makes them safe for itself. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'subheading'; readonly text: string }
  | { readonly kind: 'text' | 'result'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly BlockColumn[]; readonly rows: readonly (readonly string[])[] };

/** A column of a table. */
export interface BlockColumn {
  readonly title: string;
  /** Numbers stand at the right. */
  readonly align?: 'right';
  /** May become narrower in the terminal. */
  readonly isFlexible?: true;
}
