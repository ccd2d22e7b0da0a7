import type { IdentityDocumentKind } from '../generated/graphql.ts';
import type { Words } from './language.ts';

/** 身份证件 that have a number. */
export const numberedDocuments: Readonly<Record<Exclude<IdentityDocumentKind, 'NONE'>, Words>> = {
  RESIDENT_ID: { zh: '身份证或居住证', en: 'Identity card or permit' },
  FOREIGNER_PERMANENT_RESIDENCE: { zh: '外国人永久居留身份证', en: 'Foreigner’s permanent residence card' },
  HK_MACAO_PERMIT: { zh: '港澳居民来往内地通行证', en: 'Permit of a Hong Kong or Macao resident' },
  TAIWAN_PERMIT: { zh: '台湾居民来往大陆通行证', en: 'Permit of a Taiwan resident' },
  PASSPORT: { zh: '护照', en: 'Passport' },
};

/** 身份证件. */
export const identityDocuments: Readonly<Record<IdentityDocumentKind, Words>> = {
  ...numberedDocuments,
  NONE: { zh: '无证件', en: 'No document' },
};
