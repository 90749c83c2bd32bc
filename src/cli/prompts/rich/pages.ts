/** Returns lines cut into pages of at most so many; a heading stays with the indented lines below it. Never without a page. */
export function pagesOf(lines: readonly string[], room: number): readonly (readonly string[])[] {
  const pages: (readonly string[])[] = [];
  for (let from = 0; from < lines.length; ) {
    const to = pageEnd(lines, from, from + room);
    const page = lines.slice(from, to);
    // A gap at the beginning of a page says nothing.
    pages.push(page[0] === '' && page.length > 1 ? page.slice(1) : page);
    from = to;
  }
  return pages.length === 0 ? [[]] : pages;
}

/** Where a page that may go up to `limit` ends. */
function pageEnd(lines: readonly string[], from: number, limit: number): number {
  if (limit >= lines.length) return lines.length;
  const isIndented = (index: number): boolean => lines[index]?.startsWith(' ') === true;
  const isHeading = lines[limit - 1] !== '' && !isIndented(limit - 1) && isIndented(limit);
  return isHeading && limit - 1 > from ? limit - 1 : limit;
}
