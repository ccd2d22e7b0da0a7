import type { ErrorCode } from '../registry.ts';

export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** One sentence for the reader in both languages, with the same {placeholders}: what is wrong, then what to do. */
export type Message = Readonly<Record<Language, string>>;

export type MessageValue = string | number | readonly string[];
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** Sentences by code, or by CODE.REASON where a code has several. */
export type Messages = Readonly<Partial<Record<ErrorCode | `${ErrorCode}.${Uppercase<string>}`, Message>>>;
