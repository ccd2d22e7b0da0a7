import type { Kind } from './kinds.ts';

/** The columns of a row by the names of their properties, opened as far as the caller may see them. */
export type Row = Readonly<Record<string, unknown>>;

/** What is shown in the place of a value; null where nothing is. */
export type Mask = (value: string, row: Row) => string | null;

/** Why something does not follow, in words for whoever reads the declaration. */
type Not = { readonly not: string };

/** What follows for a personal field. Both rights are decided for each field: neither has a default. */
export type PersonalMark = {
  /** 删除: emptied when the person is erased (个人信息保护法 第四十七条). */
  readonly erased: true | Not;
  /** 查阅复制: stands in the person's export (第四十五条). */
  readonly exported: true | Not;
  /** 更正: an earlier value is kept in the table of versions (第四十六条). */
  readonly versioned?: true;
  /** Shown masked but to those who may unmask. */
  readonly masked?: Mask;
};

/** What a column is declared as, once. */
export type Mark =
  | { readonly as: 'unmarked' }
  | { readonly as: 'public' }
  | (PersonalMark & { readonly as: 'personal'; readonly sealed?: Kind<unknown> })
  /** Kept beside a sealed field, follows it: versioned and erased as the field is, never exported. */
  | { readonly as: 'mask'; readonly of: string }
  /** Keyed hash of a field: erased as the field is, in no version and in no export. */
  | { readonly as: 'lookup'; readonly of: string };

/** Where a property's mark stands among the mapper's options, which chains of builders copy. */
export const MARK = Symbol('mark');

/** A property's mark, and by which builder the property was made. */
export type Marked = { readonly mark: Mark; readonly builder: string };
