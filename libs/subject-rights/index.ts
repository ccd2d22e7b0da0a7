export {
  EXPORT_MEDIA_TYPE,
  EXPORT_SCHEMA,
  day,
  exportDocument,
  instant,
  instantOf,
  textOf,
} from './export-document.ts';
export { recordWithExport } from './goes-with-export.ts';
export { type LegalBasis, legalBases } from './legal-basis.ts';
export {
  type PurposeContent,
  caseKindOf,
  caseRefusals,
  purposeFields,
  purposeOf,
  purposesWithoutCase,
} from './purpose-fields.ts';
export { reasonField } from './reason-field.ts';
export { namingRefusal, refuseNaming } from './refuse-naming.ts';
export { type Keeping, erasureRefusal, keptUntil } from './retention.ts';
export {
  type Compared,
  REFUSED_BY_COMPARING,
  type RefusalTells,
  comparing,
  writeComparing,
} from './write-comparing.ts';
