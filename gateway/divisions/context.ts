import type { CodeReader } from '../code-lists/index.ts';
import type { PartnerGrantService } from '../partners/index.ts';
import type { DivisionService } from './division.service.ts';

/** What the resolvers of the division tree reach: the services, made for one request's caller. */
export type DivisionsContext = {
  readonly divisions: DivisionService;
  readonly codes: CodeReader;
  readonly partnerGrants: PartnerGrantService;
};
