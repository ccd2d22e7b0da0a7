export { announcedText } from './announced-text.ts';
export { advisorRoles } from './advisor-roles.ts';
export { clientCategories, inOrderOf, keepCodes, needs, wordsOf } from './codes.ts';
export { filedParticulars } from './filed-particulars.ts';
export { licenceLevels } from './licence-levels.ts';
export { identityDocuments, numberedDocuments } from './identity-documents.ts';
export type { WordKey } from './dictionary.ts';
export { type Language, type Words, currentLanguage, currentTag, setLanguage, useLanguage } from './language.ts';
export { type Speech, useWords } from './use-words.ts';
