import { isSame } from '#changes';
import type { ImportMode } from '#imports';
import type { FilingChange } from '../filings/filing-change.entity.ts';
import { announcedState } from '../filings/filing-changes.ts';
import { type FiledLicence, particularNames } from '../filings/particulars.ts';
import type { ChangeAdvisorContent } from './advisor-change.input.ts';
import type { Advisor } from './advisor.entity.ts';
import type { RegisterAdvisorContent } from './registration.input.ts';

/** What a row changes of an advisor who is registered already; undefined where it changes nothing. What it leaves blank stays. */
export function changeOf(
  advisor: Advisor,
  waiting: readonly FilingChange[],
  { phone, employer, role, skills, licence, preServiceTrainedOn }: RegisterAdvisorContent,
  mode: ImportMode,
): { readonly change: ChangeAdvisorContent; readonly filed: readonly (typeof particularNames)[number][] } | undefined {
  const state = announcedState(advisor, waiting);
  const given = {
    // Masked to who imports, so it is not compared: a guess would be answered.
    phone: mode === 'OVERWRITE' ? phone : undefined,
    employer: differing(mode === 'OVERWRITE', state.employer, employer),
    role: differing(mode === 'OVERWRITE', state.role, role),
    skills:
      skills.length === 0
        ? undefined
        : differing(mode === 'OVERWRITE' || advisor.skills.length === 0, advisor.skills, skills),
    licence: licence === null ? undefined : licenceChange(state.licence ?? null, licence, mode),
    preServiceTrainedOn:
      preServiceTrainedOn === null
        ? undefined
        : differing(
            mode === 'OVERWRITE' || !advisor.preServiceTrainedOn,
            advisor.preServiceTrainedOn,
            preServiceTrainedOn,
          ),
  };
  if (Object.values(given).every((value) => value === undefined)) return undefined;
  const change = { ...NOTHING, ...given, advisor: advisor.id, version: advisor.version };
  return { change, filed: particularNames.filter((name) => change[name] !== undefined) };
}

function differing<Value>(isMeant: boolean, before: unknown, after: Value): Value | undefined {
  return isMeant && !isSame(before, after) ? after : undefined;
}

type DatedLicence = Required<FiledLicence>;

/** A row that leaves the day blank says the licence of before with its day; one that tells the day of a licence without one fills it in. */
function licenceChange(before: FiledLicence | null, given: DatedLicence, mode: ImportMode): DatedLicence | undefined {
  const isSameLicence = before?.level === given.level && before.number === given.number;
  const dayBefore = before?.validUntil ?? null;
  const licence = isSameLicence ? { ...given, validUntil: given.validUntil ?? dayBefore } : given;
  const isMeant = mode === 'OVERWRITE' || before === null || (isSameLicence && dayBefore === null);
  return differing(isMeant, before && { ...before, validUntil: dayBefore }, licence);
}

const NOTHING = { name: undefined, identityNumber: undefined, identityDocument: undefined, idempotencyKey: null };
