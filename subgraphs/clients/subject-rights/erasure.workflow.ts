import { type Item, defineWorkflow, lapsesAt } from '#workflows';

import type { Client } from '../clients/client.entity.ts';
import type { ErasureRequest } from './erasure-request.entity.ts';

/** What either of the two says besides why: on which case of article 47. */
const fields = ['legalBasis'];

/** 删除个人信息: how a client's personal data are erased, by two people (个人信息保护法 第四十七条). */
export const erasureWorkflow = defineWorkflow({
  name: 'erasure',
  initial: 'NOT_REQUESTED',
  states: {
    NOT_REQUESTED: { zh: '未申请删除', en: 'not requested' },
    REQUESTED: { zh: '待确认删除', en: 'requested', waits: true, lapses: { days: 30, to: 'NOT_REQUESTED' } },
    ERASED: { zh: '已删除', en: 'erased', final: true },
  },
  moves: {
    REQUEST: {
      zh: '申请删除',
      en: 'request',
      from: ['NOT_REQUESTED'],
      to: 'REQUESTED',
      scope: 'subject.erase',
      by: 'DIVISION',
      needsReason: true,
      fields,
      action: 'subject.requestErasure',
      codes: { STATE: 'INPUT_INVALID.REQUESTED_ALREADY' },
    },
    CONFIRM: {
      zh: '确认删除',
      en: 'confirm',
      from: ['REQUESTED'],
      to: 'ERASED',
      scope: 'subject.erase',
      by: 'DIVISION',
      secondPerson: true,
      needsReason: true,
      fields,
      action: 'subject.erase',
      codes: { STATE: 'ERASURE_NOT_REQUESTED.NOT_ASKED', SECOND_PERSON: 'SECOND_PERSON_NEEDED' },
    },
  },
});

export type ErasureState = keyof typeof erasureWorkflow.states;
export type ErasureMove = keyof typeof erasureWorkflow.moves;

type Erasable = Pick<Client, 'division' | 'registeredAt' | 'erasedAt'>;

/** Where the erasure of a client is, by the latest request. */
export function erasureItemOf(
  { division, registeredAt, erasedAt }: Erasable,
  request: ErasureRequest | undefined,
): Item<ErasureState> {
  if (erasedAt) return { division, state: 'ERASED', since: erasedAt };
  if (request === undefined) return { division, state: 'NOT_REQUESTED', since: registeredAt };
  const movedBy = { subject: request.requestedBy, role: request.requestedRole };
  return { division, state: 'REQUESTED', since: request.requestedAt, movedBy };
}

/** Until when a request waits for a second person. */
export function requestLapsesAt({ requestedAt }: ErasureRequest): Date {
  const lapse = lapsesAt(erasureWorkflow, { state: 'REQUESTED', since: requestedAt });
  if (lapse === undefined) throw new TypeError('a request to erase does not lapse');
  return lapse.at;
}
