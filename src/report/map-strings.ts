/** Returns a copy of JSON-safe data with every string in it (keys excepted) passed through an encoder. */
export function mapStrings<T>(data: T, encode: (text: string) => string): T {
  return mapValue(data, encode) as T;
}

function mapValue(value: unknown, encode: (text: string) => string): unknown {
  if (typeof value === 'string') return encode(value);
  if (Array.isArray(value)) return value.map((entry) => mapValue(entry, encode));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapValue(entry, encode)]));
}
