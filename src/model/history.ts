import type { Answer, Gaps, Remarks, ResponseKey } from './answer.ts';

/** One thing that happened to a response, as its journals tell it. A day, no time; a role, no name. */
export type HistoryEntry = {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** True for an answer that came too late to be handed in with the others; it counts once the response is open again. */
  readonly isLate: boolean;
} & (
  | { readonly kind: 'answer'; readonly questionId: string; readonly answer: Answer }
  | { readonly kind: 'cleared'; readonly questionId: string }
  | { readonly kind: 'remarks'; readonly questionId: string; readonly remarks: Remarks }
  | {
      readonly kind: 'submitted';
      readonly digest: string;
      /** How often the response had been handed in then. */
      readonly number: number;
      readonly gaps: Gaps | null;
    }
  | { readonly kind: 'accepted'; readonly digest: string }
  | { readonly kind: 'reopened'; readonly reason: string }
  | {
      readonly kind: 'sent-back';
      readonly questions: readonly { readonly question: string; readonly text: string }[];
    }
);

/** What happened to one response, oldest first. */
export interface ResponseHistory {
  readonly key: ResponseKey;
  readonly entries: readonly HistoryEntry[];
}
