export { ensureSealingKeys, newRing, readOrBegin, readSealingKeys, writeSealingKeys } from './key-file.ts';
export { sealingKeysFileOf } from './key-file-of.ts';
export { type Sealing, countOld, refuseWrongKeys, resealTable } from './reseal.ts';
export { keyIdsOf, withCurrentKeyAlone, withNewKey } from './rotation.ts';
export { type SealedColumn, type SealedTable, recordIn, sealedJson, sealedText } from './sealed-table.ts';
export { SealingKeys } from './sealing-keys.ts';
export { type Sealed, Seals } from './seals.ts';
