import { type Fault, codeOf, isAbsence } from '../merge/fault.ts';
import type { Missing } from '../merge/part.ts';

/** What the answer lacks of an owner, or holds only as last known. */
export type OwnerReport = {
  /** The owner's code; for OWNER_UNKNOWN the code of the division that has no owner. */
  readonly owner: string;
  readonly domain: string;
  readonly state: 'LAST_KNOWN' | 'MISSING';
  /** Why: a code of the registry, or the owner's own. */
  readonly code: string;
  /** When a last known part was given, ISO 8601. */
  readonly asOf?: string;
  /** The fields concerned, as Type.field. */
  readonly fields: readonly string[];
};

/** Gathers reports, one for each owner, state and reason. */
export class Reports {
  readonly #domain: string;
  readonly #reports = new Map<string, { report: Omit<OwnerReport, 'fields'>; fields: Set<string> }>();

  constructor(domain: string) {
    this.#domain = domain;
  }

  /** A refusal is told by its error alone: the owner is there. */
  missing({ owner, faults }: Missing, field: string): void {
    const fault = faults.find(isAbsence);
    if (owner !== '' && fault !== undefined) this.#add({ owner, state: 'MISSING', code: codeOf(fault) }, field);
  }

  lastKnown(owner: string, fault: Fault, at: number, field: string): void {
    this.#add({ owner, state: 'LAST_KNOWN', code: codeOf(fault), asOf: new Date(at).toISOString() }, field);
  }

  list(): OwnerReport[] {
    return [...this.#reports.values()].map(({ report, fields }) => ({ ...report, fields: [...fields] }));
  }

  #add(report: Omit<OwnerReport, 'fields' | 'domain'>, field: string): void {
    const key = `${report.owner} ${report.state} ${report.code} ${report.asOf}`;
    const known = this.#reports.get(key) ?? { report: { domain: this.#domain, ...report }, fields: new Set() };
    known.fields.add(field);
    this.#reports.set(key, known);
  }
}
