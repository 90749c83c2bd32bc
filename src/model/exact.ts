/** An exact number, JSON-safe: the fraction as text (`175/2`, `-3`, `0`) and its nearest double. */
export interface Exact {
  readonly value: number;
  readonly fraction: string;
}
