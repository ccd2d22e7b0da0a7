export { warningWords } from './advisor-warnings.ts';
export { announcedText } from './announced-text.ts';
export {
  type CodeWord,
  accessPurposes,
  advisorRoles,
  advisorSkills,
  clientCategories,
  districtOf,
  inOrderOf,
  isCodeList,
  keepCodes,
  keysOf,
  licenceLevels,
  needs,
  onCodes,
  leadOutcomes,
  leadSources,
  policyKinds,
  providerKinds,
  recognitions,
  helpKinds,
  publicityChannels,
  warningLevels,
  resourceKinds,
  wantedDistricts,
  wordsOf,
} from './codes.ts';
export { filedParticulars } from './filed-particulars.ts';
export { identityDocuments, numberedDocuments } from './identity-documents.ts';
export type { WordKey } from './dictionary.ts';
export { type Language, type Words, currentLanguage, currentTag, setLanguage, useLanguage } from './language.ts';
export { awardLevels } from './award-words.ts';
export { courseKinds, trainingOutcomes, trainingTopics } from './training-words.ts';
export { type Speech, useWords } from './use-words.ts';
export { proposalKinds } from './proposal-kinds.ts';
export { visitModes } from './visit-modes.ts';
