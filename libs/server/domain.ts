import type { EntitySchema, MigrationObject } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '#access';
import type { ReadLog, CallerLimits } from '#audit';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, DivisionTree } from '#divisions';
import type { DefinedErrors } from '#errors';
import type { KeptFigure } from '#figures';
import type { Form } from '#forms';
import type { List } from '#lists';
import type { Job } from '#jobs';
import type { MessageKind } from '#messages';
import type { Exported, Subject } from '#marks';
import type { Session } from '#persistence';
import type { ExactRows } from './exact-rows.ts';
import type { Seals } from '#sealing';
import type { DueDays, Workflow } from '#workflows';

export type DomainName = 'advisors' | 'clients' | 'resources' | 'audit';

/** What is needed to write in somebody's name, also by a job that does so after their request has ended. */
export type ActingScope = {
  /** The verified caller: without one no services are made and nothing but the schema is answered. */
  readonly caller: Caller;
  /** The owner whose instance and database this is. */
  readonly owner: DivisionCode;
  /** Codes beneath the owner's that belong to other owners. */
  readonly delegated: readonly DivisionCode[];
  /** Each write says what it did by `record` of libs/audit; one that says nothing is undone. */
  readonly session: Session;
  /** Seals and opens with the owner's keys what is kept of people. */
  readonly seals: Seals;
  /** How many people one person may see unmasked. */
  readonly unmaskLimits: CallerLimits;
  /** Today in Asia/Shanghai, as 2026-10-31. */
  readonly today: CalendarDate;
  readonly now: Date;
};

/** For how many households, and for what area, a station has one advisor. */
export type StaffingMeasures = { readonly householdsPerAdvisor: number | null; readonly km2PerAdvisor: number | null };

/** What a domain's services are made of, anew for each request. */
export type RequestScope = ActingScope & {
  /** Told of people seen unmasked and of records seen outside of the caller's division. */
  readonly reads: ReadLog;
  /** How often one person may look for people. */
  readonly searchLimits: CallerLimits;
  /** How often one person may open a client by break-glass. */
  readonly breakGlassLimits: CallerLimits;
  /** For how many years a person's record is kept after the service ends. */
  readonly retentionYears: number;
  /** By which day of the next month owners' roster reports are due; null of none. */
  readonly rosterReportDueDay: number | null;
  /** What staffing beyond the floors is advised by; null where the operator sets nothing. */
  readonly staffing: StaffingMeasures;
  /** For how many hours advisors are to be trained in a year; null where the operator sets nothing. */
  readonly trainingHoursAYear: number | null;
  /** Within how many working days moves of workflows are to be made, where the operator sets it; see `dueOn`. */
  readonly moveDueDays: DueDays;
  /** Takes what sums above the owner are decided by, where a gateway that signed its request asks for it. */
  readonly exactRows?: ExactRows | undefined;
  /** Tells the operator, by a warning in the log, of what somebody should look at; facts hold no personal value. */
  readonly warn: (facts: Readonly<Record<string, string>>, sentence: string) => void;
};

/** A domain schema with all that answers it; deployed once per owner, each over a database schema of the domain's name. */
export type Domain<Services> = {
  readonly name: DomainName;
  /** What its ideas share and each of them adds, as libs/domain-sdl reads it. */
  readonly typeDefs: string;
  /** By type and field; typed by the generated `Resolvers<Services>`, since resolvers get the services as their context. */
  readonly resolvers: { readonly [type: string]: object | undefined };
  /** Every table, each column with its mark: what is sealed follows. */
  readonly entities: readonly EntitySchema[];
  /** Whose rows are emptied together when somebody is erased. */
  readonly subjects?: readonly Subject[];
  /** The tables whose rows stand in a person's export. */
  readonly exported?: readonly Exported[];
  /** In order; never edited once merged. */
  readonly migrations: readonly MigrationObject[];
  /** The forms that are filled in there. */
  readonly forms?: readonly Form[];
  /** The figures that it keeps; preparing an owner's database begins with them. */
  readonly figures?: readonly KeptFigure[];
  /** The errors that are its own, with their words: in the registry once `npm run errors` wrote them there. */
  readonly errors?: readonly DefinedErrors[];
  /** What the domain lists: filled with words to be found by after each migration, and checked in tests, all of it. */
  readonly lists?: readonly List<never>[];
  /** What it does by itself, at its times or when something was written. */
  readonly jobs?: readonly Job[];
  /** The workflows of its records: what the page calls their states and moves. */
  readonly workflows?: readonly Workflow[];
  /** The messages of other owners and domains that it takes. */
  readonly messages?: readonly MessageKind[];
  /** Sends what others are to know from the start, in a transaction that is the job's; see `announceJob`. */
  readonly announce?: (em: EntityManager, scope: AnnounceScope) => Promise<void>;
  /** Services (with their loaders and repositories) made for one request. */
  readonly services: (scope: RequestScope) => Services;
  /** The tables that `prepare` writes: a row for divisions that the owner holds, its own among them. */
  readonly prepared?: readonly string[];
  /** Writes what the domain keeps of the tree for an owner; run after each migration, and changes nothing the second time. */
  readonly prepare?: (owner: OwnerScope) => Promise<void>;
};

/** An owner that exchanges messages, for `announce`. */
export type AnnounceScope = {
  readonly owner: DivisionCode;
  /** Whether the owners file names an instance of the domain, of this owner or another. */
  readonly isKnown: (receiver: { readonly owner: DivisionCode; readonly domain: DomainName }) => boolean;
  /** Codes beneath the owner's that belong to other owners. */
  readonly delegated: readonly DivisionCode[];
  /** Today in Asia/Shanghai. */
  readonly today: CalendarDate;
  readonly now: Date;
};

/** An owner's holding, for `prepare`. */
export type OwnerScope = {
  readonly owner: DivisionCode;
  /** Codes beneath the owner's that belong to other owners. */
  readonly delegated: readonly DivisionCode[];
  readonly tree: DivisionTree;
  /** Bound to the owner's own division. */
  readonly session: Session;
  /** Today in Asia/Shanghai. */
  readonly today: CalendarDate;
};
