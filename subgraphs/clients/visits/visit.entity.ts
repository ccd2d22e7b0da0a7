import { defineEntity } from '@mikro-orm/core';

import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';
import { fieldsOf, list, members, p, text } from '#marks';

import type { VisitMode } from '../resolvers.generated.ts';
import { Client } from '../clients/client.entity.ts';

/** What a visit says beside when, how and by whom. */
export type VisitNotes = {
  /** As 14:30; null, and missing in notes of before it was asked for. */
  readonly time?: string | null;
  readonly place: string | null;
  readonly companions: readonly string[];
  readonly summary: string;
  readonly change: string | null;
  readonly needs: readonly CodeKey[];
  /** Ids; of before photos were kept here, references to them elsewhere. */
  readonly photos: readonly string[];
  readonly nextStep: string | null;
};

const known = { versioned: true, exported: true, erased: true } as const;

/** What was found on a visit; null when the client is erased. */
export const found = {
  /** One value for all of it: whether there is a change or a next step is nobody's business either. */
  notes: p.personal(known).sealedWithRow(
    members<VisitNotes>({
      time: text,
      place: text,
      companions: list(),
      summary: text,
      change: text,
      needs: list(),
      photos: list(),
      nextStep: text,
    }),
  ),
  nextStepOn: p.personal(known).date().$type<CalendarDate>().nullable(),
};

export const VisitSchema = defineEntity({
  name: 'Visit',
  schema: 'clients',
  tableName: 'visit',
  indexes: [
    { name: 'visit_client_index', properties: ['client', 'visitedOn', 'id'], include: ['withdrawnAt'] },
    { name: 'visit_day_index', properties: ['visitedOn', 'id', 'division'] },
    { name: 'visit_division_day_index', properties: ['division', 'visitedOn', 'id'] },
    { name: 'visit_advisor_day_index', properties: ['advisor', 'visitedOn', 'id'] },
  ],
  properties: {
    /** Begins with the community of the client at the time. */
    id: p.text().collation('C').primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    client: () => p.manyToOne(Client).mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    advisor: p.public.text().collation('C').nullable(),
    visitedOn: p.date().$type<CalendarDate>(),
    mode: p.public.text().$type<VisitMode>(),
    ...found,
    version: p.integer(),
    recordedAt: p.datetime(),
    recordedBy: p.public.text(),
    /** 撤回: when, by whom and why it was taken back as recorded by mistake; null while it stands. */
    withdrawnAt: p.datetime().nullable(),
    withdrawnBy: p.public.text().nullable(),
    withdrawalReason: p.personal({ exported: true, erased: true }).sealedWithRow(text),
  },
});

/** 走访: a recorded home visit, as its latest version says. */
export class Visit extends VisitSchema.class {}
VisitSchema.setClass(Visit);

/** What is sealed of a visit. */
export const SealedVisit = fieldsOf(VisitSchema);
/** What was found on a visit, as its row keeps it. */
export const Found = fieldsOf(VisitSchema, found);
