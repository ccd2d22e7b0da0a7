import type { Caller } from '#access';
import { loadShanghai } from '#divisions';
import type { Language } from '#errors';
import { type Partners, PartnerGrantService } from '../partners/index.ts';
import { type DivisionServiceSources, DivisionService } from './division.service.ts';
import { type DivisionsSubgraph, type Operation, buildDivisionsSubgraph } from './divisions.subgraph.ts';

export type DivisionAnswersOptions = Pick<DivisionServiceSources, 'stateOf'> & {
  readonly owners: () => DivisionServiceSources['owners'];
  readonly partners: Pick<Partners, 'book' | 'counts'>;
  readonly now: () => Date;
};

/** Who asks: `caller` throws UNAUTHENTICATED when nobody is signed in. */
type Reader = { readonly caller: () => Caller; readonly language: Language };

export type AnswerDivisions = (operation: Operation, reader: Reader) => ReturnType<DivisionsSubgraph['answer']>;

/** The division subgraph over the owners as they are now, with the services made for each request's caller. */
export function createDivisionAnswers({ owners, stateOf, partners, now }: DivisionAnswersOptions): AnswerDivisions {
  const subgraph = buildDivisionsSubgraph();
  const tree = loadShanghai();
  return (operation, { caller, language }) =>
    subgraph.answer(operation, {
      divisions: new DivisionService({ caller, tree, owners: owners(), stateOf }),
      codes: { language, now },
      partnerGrants: new PartnerGrantService({ caller, tree, partners, now }),
    });
}
