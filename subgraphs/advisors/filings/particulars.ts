import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { NumberedDocumentKind } from '#personal';
import type { Seals } from '#sealing';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { AdvisorDocument } from '../advisors/identity-document.input.ts';
import { sealDocument } from '../advisors/sealed-advisor.ts';

/** A licence as it is filed. */
export type FiledLicence = {
  readonly level: CodeKey;
  readonly number: string;
  /** Undefined in what was announced before it was kept. */
  readonly validUntil?: CalendarDate | null;
};

/** 备案事项: what is filed of an advisor (policy clause 五(二)), with or without the number of the document; undefined is not meant. */
type With<Document> = {
  readonly name?: string | undefined;
  readonly identityNumber?: Document | undefined;
  readonly employer?: string | undefined;
  readonly role?: CodeKey | undefined;
  /** Null where there is none. */
  readonly licence?: FiledLicence | null | undefined;
};

/** As a change gives them. */
export type Particulars = With<AdvisorDocument>;

/** As they are shown. */
export type ShownParticulars = With<{ readonly kind: NumberedDocumentKind; readonly masked: string }>;

export const particularNames = ['name', 'identityNumber', 'employer', 'role', 'licence'] as const;
export type ParticularName = (typeof particularNames)[number];

/** What the row of an advisor says, without the document. */
export function particularsOf({
  name,
  employer,
  role,
  licenceLevel,
  licenceNumber,
  licenceValidUntil,
}: Advisor): With<never> {
  const licence =
    licenceLevel && licenceNumber
      ? { level: licenceLevel, number: licenceNumber, validUntil: licenceValidUntil ?? null }
      : null;
  return { name, employer, role, licence };
}

/** Has the row of an advisor say them. */
export function putParticulars(seals: Seals, advisor: Advisor, given: Particulars): void {
  const { name = advisor.name, employer = advisor.employer, role = advisor.role, licence, identityNumber } = given;
  Object.assign(advisor, { name, employer, role });
  if (licence !== undefined) {
    Object.assign(advisor, {
      licenceLevel: licence?.level ?? null,
      licenceNumber: licence?.number ?? null,
      licenceValidUntil: licence?.validUntil ?? null,
    });
  }
  if (identityNumber !== undefined) Object.assign(advisor, sealDocument(seals, advisor.id, identityNumber));
}

/** Those that are meant. */
export function namesIn(particulars: With<unknown>): ParticularName[] {
  return particularNames.filter((name) => particulars[name] !== undefined);
}

/** Those of some names alone. */
export function only<Document>(
  { name, identityNumber, employer, role, licence }: With<Document>,
  names: readonly ParticularName[],
): With<Document> {
  return {
    name: names.includes('name') ? name : undefined,
    identityNumber: names.includes('identityNumber') ? identityNumber : undefined,
    employer: names.includes('employer') ? employer : undefined,
    role: names.includes('role') ? role : undefined,
    licence: names.includes('licence') ? licence : undefined,
  };
}
