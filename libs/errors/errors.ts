import { accessErrors } from './access-errors.ts';
import { delegationErrors } from './delegation-errors.ts';
import { documentErrors } from './document-errors.ts';
import { messageErrors } from './message-errors.ts';
import { ownerErrors } from './owner-errors.ts';
import { partnerErrors } from './partner-errors.ts';
import { requestErrors } from './request-errors.ts';
import { signatureErrors } from './signature-errors.ts';
import { subjectErrors } from './subject-errors.ts';
import { valueErrors } from './value-errors.ts';
import { sentWriteErrors } from './sent-write-errors.ts';
import { writeErrors } from './write-errors.ts';

/** The only way to make an error: each names what is wrong and what to do. */
export const errors = {
  ...accessErrors,
  ...valueErrors,
  ...writeErrors,
  ...sentWriteErrors,
  ...subjectErrors,
  ...ownerErrors,
  ...delegationErrors,
  ...signatureErrors,
  ...requestErrors,
  ...documentErrors,
  ...partnerErrors,
  ...messageErrors,
};
