import type { EntityManager } from '@mikro-orm/postgresql';

import { type DivisionCode, isWithin } from '#divisions';
import { errors } from '#errors';
import { addToFigure } from '#figures';
import { withBoundsOf } from '#persistence';
import type { RequestScope } from '#server';
import { type Step, countPlace } from '#workflows';

import { Client } from '../clients/client.entity.ts';
import { advisorsNamed } from '../serving/named-advisor.ts';
import { Lead, Said } from './lead.entity.ts';
import { leadErrors } from './lead.errors.ts';
import type { MoveLeadContent } from './lead.input.ts';
import { isServedFrom, joinAnew } from './lead.repository.ts';
import type { LeadAction, LeadState } from './lead.workflow.ts';
import { handledEntry, leadAnswersFigure, leadSourcesFigure, leadsFigure, receivedEntry } from './leads.figure.ts';
import { daysOf, stepOfLead } from './take-leads.ts';

type Mover = Pick<RequestScope, 'caller' | 'delegated' | 'moveDueDays' | 'owner' | 'seals' | 'today'>;
type Changed = Partial<Omit<Lead, 'client'>> & { readonly client?: string | null };

/** What a step makes of a lead, with what it changes elsewhere. Errors: INPUT_INVALID, NOT_FOUND, ADVISOR_NOT_TOLD, LEAD_NOT_JOINABLE, DIVISION_FORBIDDEN. */
const effects: Readonly<
  Record<LeadAction, (em: EntityManager, mover: Mover, lead: Lead, content: MoveLeadContent) => Promise<Changed>>
> = {
  TRIAGE: graded,
  REGRADE: graded,
  ASSIGN: assigned,
  CHECK: async (_, { caller, seals }, { id }, { checkedOn, place, findings }) => ({
    ...Said.seal(seals, { id }, { checkPlace: place ?? null, findings: findings ?? null }),
    checkedOn,
    checkedBy: caller.subject,
  }),
  HANDLE: handled,
  FORWARD: async (_, { owner, delegated }, __, { division }) => {
    if (division === null) throw errors.refusedInput(['input', 'division'], 'MISSING');
    const isHere = isWithin(division, owner) && !delegated.some((code) => isWithin(division, code));
    if (!isHere) throw errors.divisionForbidden(division, owner).at(['input', 'division']);
    return { division, advisor: null, station: null };
  },
  JOIN: joined,
  // It is due anew, from the day on which it is looked at again.
  REOPEN: async (_, { today, moveDueDays }, { level }) => daysOf(level, today, moveDueDays),
};

/**
 * Writes what a move makes of a lead, and its step, and counts it where it is from then on. Who forwards it has no bounds there, so all of
 * it is done in the owner's; the entry of the trail stands where it was. Returns the fields that the entry names.
 */
export async function enterMove(
  em: EntityManager,
  mover: Mover,
  lead: Lead,
  { move, to, from, reason, at }: Step<LeadState, LeadAction>,
  content: MoveLeadContent,
): Promise<{ readonly fields: string[]; readonly division: DivisionCode }> {
  const { division, state, since } = lead;
  const changed = await effects[move](em, mover, lead, content);
  await withBoundsOf(em, mover.owner, async () => {
    Object.assign(lead, changed, { state: to, since: at });
    await em.persist(stepOfLead(lead, from, reason, mover.caller.subject)).flush();
    await countPlace(em, leadsFigure, mover.today, { before: { division, state, since }, after: lead });
  });
  return { fields: ['state', ...Object.keys(changed)], division };
}

async function graded(_: EntityManager, { moveDueDays }: Mover, lead: Lead, { level }: MoveLeadContent) {
  return { level, ...daysOf(level, lead.receivedOn, moveDueDays) };
}

async function assigned(
  em: EntityManager,
  { caller }: Mover,
  { division }: Lead,
  { advisor, station }: MoveLeadContent,
): Promise<Changed> {
  if (advisor !== null) await advisorsNamed(em, caller, division, [{ advisor, path: ['input', 'advisor'] }]);
  if (station !== null && !(await isServedFrom(em, station, division)))
    throw errors.refusedInput(['input', 'station'], 'STATION_NOT_HERE', { division });
  return { advisor, station };
}

async function handled(
  em: EntityManager,
  { today }: Mover,
  lead: Lead,
  { outcomes, client }: MoveLeadContent,
): Promise<Changed> {
  if (client !== null && (await em.count(Client, { id: client, active: true })) === 0)
    throw errors.notFound('client', client, ['input', 'client']);
  const said = { outcomes, client };
  if (lead.firstHandledOn !== null) return said;
  const { division, receivedOn, dueOn } = lead;
  await addToFigure(em, leadAnswersFigure, [handledEntry({ division, receivedOn, dueOn, handledOn: today })], today);
  return { ...said, firstHandledOn: today, handledIn: division, inTime: today <= dueOn };
}

/** The one that it is joined to has its source as well, and the receipts of both lead there. */
async function joined(em: EntityManager, mover: Mover, lead: Lead, { joinedTo }: MoveLeadContent): Promise<Changed> {
  const path = ['input', 'joinedTo'];
  const other = joinedTo === null ? null : await em.findOne(Lead, { id: joinedTo });
  if (other === null) throw errors.notFound('lead', joinedTo ?? '', path);
  if (other.id === lead.id || other.state === 'JOINED') throw leadErrors.of('LEAD_NOT_JOINABLE', { path });
  other.sources = [...new Set([...other.sources, ...lead.sources])];
  await joinAnew(em, lead.id, other.id);
  await uncountReceived(em, mover, lead);
  return { joinedTo: other.id };
}

/** Of two that are joined one counts among what was received, which may have been elsewhere at the owner. */
async function uncountReceived(em: EntityManager, { owner, today }: Mover, lead: Lead): Promise<void> {
  await withBoundsOf(em, owner, () => addToFigure(em, leadSourcesFigure, [receivedEntry(lead, -1)], today));
}
