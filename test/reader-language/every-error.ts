import { type GraphError, errors } from '#errors';
import { domains } from '../../subgraphs/index.ts';

const ID = '310101-0193b1c2-0000-7000-8000-000000000000';
const PATH = ['input', 'name'];
const reached = (most: number, until?: Date) => ({ most, hours: most === 7 ? 24 : 1, until });
const unauthenticated = errors.unauthenticated;
const refused = (
  ...[reason, values]: [Parameters<typeof errors.refusedInput>[1], Parameters<typeof errors.refusedInput>[2]?]
) => errors.refusedInput(PATH, reason, values);

/** Errors of every constructor, which between them make every message. */
export const everyError: Readonly<Record<keyof typeof errors, readonly GraphError[]>> = {
  unauthenticated: [
    unauthenticated('NO_TOKEN'),
    unauthenticated('NO_BEARER'),
    unauthenticated('TOKEN_TOO_LONG', { most: 12_288 }),
    unauthenticated('REVOKED'),
    unauthenticated('EXPIRED'),
    unauthenticated('INVALID'),
    unauthenticated('CLAIM_INVALID', { claim: 'sub' }),
    unauthenticated('CLAIM_NO_DIVISION', { claim: 'division', division: '32' }),
    unauthenticated('CLAIM_WRONG_LEVEL', { claim: 'division', role: 'advisor', digits: ['9', '12'] }),
    unauthenticated('CLAIM_NO_OWNER', { claim: 'division', role: 'system' }),
    unauthenticated('NOT_SIGNED_IN'),
    unauthenticated('DIVISIONS'),
    unauthenticated('PARTNER_WITH_TOKEN'),
    unauthenticated('PARTNER_STATEMENT', { header: 'x-assistance-partner' }),
  ],
  accessEnded: [errors.accessEnded('SUSPENDED'), errors.accessEnded('WITHDRAWN')],
  signInUnavailable: [errors.signInUnavailable()],
  scopeMissing: [errors.scopeMissing('client.read'), errors.scopeMissing('client.read', 'list.read')],
  divisionForbidden: [errors.divisionForbidden('310104', '310101')],
  divisionMalformed: [errors.divisionMalformed('x'), errors.divisionMalformed(null)],
  divisionUnknown: [errors.divisionUnknown('32')],
  idMalformed: [errors.idMalformed('x')],
  filterForbidden: [errors.filterForbidden(['filter', 'flags'], 'client.read')],
  searchTooShort: [errors.searchTooShort('张', ['search'])],
  cursorInvalid: [errors.cursorInvalid(), errors.cursorInvalid(PATH)],
  pageSizeInvalid: [errors.pageSizeInvalid(1000)],
  monthInvalid: [errors.monthInvalid('x')],
  dateInvalid: [errors.dateInvalid('x')],
  notFound: ['client', 'visit', 'advisor', 'station', 'policy'].map((kind) => errors.notFound(kind, ID)),
  misfit: [
    errors.misfit('MISSING', PATH),
    errors.misfit('OTHER', PATH),
    ...(['UNKNOWN_CHOICE', 'UNKNOWN_FIELD', 'WRONG_TYPE'] as const).map((reason) =>
      errors.misfit(reason, PATH, { type: 'VisitMode' }),
    ),
  ],
  refusedInput: [
    ...(['MISSING', 'EMPTY', 'CONTROL_CHARACTER', 'MASKED', 'NONE_NAMED', 'NOT_A_PHONE', 'NOT_A_KEY'] as const).map(
      (reason) => refused(reason),
    ),
    ...(
      ['REASON_MISSING', 'NOTHING_CHANGED', 'NAMES_THE_PERSON', 'NO_WORD', 'OWN_DIVISION', 'NOT_EXPORTED'] as const
    ).map((reason) => refused(reason)),
    ...(['DATE_TOO_FAR', 'NOT_A_COUNT', 'NOT_AN_ID'] as const).map((reason) => refused(reason, { value: 'x' })),
    refused('TOO_LONG', { length: 4001, most: 4000 }),
    refused('TOO_SHORT', { length: 2, least: 4 }),
    refused('NOT_WITHIN', { division: '310101' }),
    refused('NOT_SERVING_HERE', { division: '310101002001' }),
    refused('ADVISOR_BESIDE_CLIENTS'),
    refused('TOO_MANY_CLIENTS', { count: 501, most: 500 }),
    ...(['NOT_YOURSELF', 'TIED_ALREADY', 'TIED_ELSEWHERE', 'ACCESS_WOULD_RETURN'] as const).map((reason) =>
      refused(reason),
    ),
    refused('REQUESTED_ALREADY', { subject: 'district:310101' }),
    refused('TOO_MANY', { count: 101, most: 100 }),
    refused('TOO_MANY_MONTHS', { count: 37, most: 36 }),
    refused('MONTH_BEFORE', { value: '2026-09', first: '2026-10' }),
    refused('UNSTORABLE', { held: 'the character U+0000' }),
    refused('DATE_IN_FUTURE', { value: '2026-12-02', today: '2026-12-01' }),
    refused('DATE_BEFORE', { value: '2026-12-01', first: '2026-12-02' }),
    refused('UNKNOWN_CHOICE', { value: 'x', choices: ['A', 'B', 'C'] }),
    refused('CODE_UNKNOWN', { value: 'x', list: 'need', choices: ['A', 'B'] }),
    refused('CODE_TAKEN', { value: 'A', list: 'need' }),
    refused('CODE_ENDED', { value: 'D310101_A', date: '2026-10-31' }),
    refused('NOT_A_CODE_KEY', { value: 'a' }),
    refused('NOT_A_DISTRICT', { division: '310101002' }),
    refused('CODE_NOT_VALID_ON', { value: 'A', date: '2026-01-01', choices: ['B', 'C'] }),
    refused('NOT_NUMBER_OF_KIND', { kind: 'RESIDENT_ID' }),
    refused('NOT_HELD', { division: '310104' }),
    ...(
      [
        'NOT_A_CREDIT_CODE',
        'DOCUMENT_MISSING',
        'DOCUMENT_NEEDED',
        'DOCUMENT_TWICE',
        'NUMBER_WITHOUT_DOCUMENT',
        'REASON_BESIDE_DOCUMENT',
        'SERVED_ALREADY',
        'SERVED_NOW',
        'SERVED_WITHOUT_DOCUMENT',
        'TWICE_IN_HOUSEHOLD',
        'BIRTH_YEAR_MISSING',
        'REGISTERED_ALREADY',
        'ADVISOR_WITHDRAWN',
        'POSTED_ALREADY',
        'NOT_RUN_BY_PROVIDER',
      ] as const
    ).map((reason) => refused(reason)),
    ...(['BIRTH_YEAR_DIFFERS', 'BEFORE_BIRTH', 'NOT_A_COMMUNITY', 'LISTED_TWICE'] as const).map((reason) =>
      refused(reason, { value: 'x' }),
    ),
    refused('NOT_A_BIRTH_YEAR', { value: 1800, earliest: 1896, latest: 2026 }),
    refused('KIND_UNKNOWN', { choices: ['RESIDENT_ID', 'NONE'] }),
    refused('OUTSIDE_AUTHORITY', { authority: '310101' }),
    refused('STATION_ELSEWHERE', { division: '310101002001' }),
    refused('WRONG_LEVEL', {
      stationKind: 'STREET_STATION',
      levels: ['STREET'],
      division: '310101',
      level: 'DISTRICT',
    }),
    refused('STATION_THERE_ALREADY', { division: '310101002', stationKind: 'STREET_STATION' }),
    refused('NO_STATION_THERE', { division: '310101002' }),
    refused('STATION_CLOSED', { closedOn: '2026-10-31' }),
    refused('POSTED_FROM_ELSEWHERE', { count: 2 }),
    refused('NOT_A_STREET', { division: '310101' }),
    refused('NOT_BETWEEN', { value: 121, least: 1, most: 120 }),
    refused('BEFORE_SERVICE', { startedOn: '2026-01-02', value: '2026-01-01' }),
    refused('AFTER_SERVICE', { endedOn: '2026-01-01', value: '2026-01-02' }),
  ],
  textUnstorable: [errors.textUnstorable(PATH, 'half a character (an unpaired surrogate)')],
  versionConflict: [errors.versionConflict(ID, 2)],
  transferNeeded: [errors.transferNeeded('310104003005', '310101')],
  moveUnavailable: (
    [
      'MOVE_UNAVAILABLE.STATE',
      'MOVE_UNAVAILABLE.AUTHORITY',
      'MOVE_UNAVAILABLE.SECOND_PERSON',
      'ERASURE_NOT_REQUESTED.NOT_ASKED',
      'SECOND_PERSON_NEEDED',
    ] as const
  ).map((key) =>
    errors.moveUnavailable(key, {
      id: ID,
      action: 'FILE',
      state: 'DRAFT',
      allowed: ['SUBMITTED'],
      available: ['SUBMIT 310101002', 'WITHDRAW 310101'],
      authority: '310101002',
      own: '310101',
      subject: 'li.na',
    }),
  ),
  keyReused: [errors.keyReused()],
  outcomeUnknown: [errors.outcomeUnknown('310101'), errors.outcomeUnknown('310101', { field: 'Mutation.recordVisit' })],
  subgraphOutcomeUnknown: [errors.subgraphOutcomeUnknown('reviews')],
  commitUnknown: [errors.commitUnknown()],
  ownerTooOld: [errors.ownerTooOld('310101'), errors.ownerTooOld('310101', 'RecordVisitInput.needs')],
  writeUnavailable: [errors.writeUnavailable('310101')],
  writeTimeout: [errors.writeTimeout('310101', 5000)],
  writeOverloaded: [errors.writeOverloaded('310101')],
  unmaskLimit: [
    errors.unmaskLimit(reached(4, new Date(0))),
    errors.unmaskLimit(reached(7)),
    errors.unmaskLimit(reached(0)),
  ],
  searchLimit: [
    errors.searchLimit(reached(4, new Date(0))),
    errors.searchLimit(reached(7)),
    errors.searchLimit(reached(0)),
  ],
  breakGlassLimit: [
    errors.breakGlassLimit(reached(4, new Date(0))),
    errors.breakGlassLimit(reached(7)),
    errors.breakGlassLimit(reached(0)),
  ],
  subjectServed: [errors.subjectServed(ID)],
  subjectErased: [errors.subjectErased(ID)],
  retentionRunning: [errors.retentionRunning(ID, '2036-10-31')],
  erasureBasisDiffers: [errors.erasureBasisDiffers('CONSENT_WITHDRAWN')],
  sealBroken: [errors.sealBroken(new Error('wrong key'))],
  ownerUnavailable: [errors.ownerUnavailable('310101', new Error('refused'))],
  ownerTimeout: [errors.ownerTimeout('310101', 2000)],
  ownerLacksField: [errors.ownerLacksField('310101', 'Client.name')],
  ownerOverloaded: [errors.ownerOverloaded('310101')],
  ownerInvalidAnswer: [
    errors.ownerInvalidAnswer('310101'),
    errors.ownerInvalidAnswer('310101', { field: 'Client.name' }),
  ],
  ownerUnknown: [errors.ownerUnknown('310101')],
  ownerUndetermined: [errors.ownerUndetermined('desks')],
  ownerRefused: [errors.ownerRefused('310101')],
  ownerMismatch: [errors.ownerMismatch('310104', '310101')],
  mergeConflict: [errors.mergeConflict('Division.name', ['310101', '310104'])],
  sumTooLarge: [errors.sumTooLarge('Desks.total')],
  valueMissing: [errors.valueMissing()],
  subgraphUnavailable: [errors.subgraphUnavailable('weather')],
  subgraphTimeout: [errors.subgraphTimeout('weather', 2000)],
  subgraphFailed: [errors.subgraphFailed('weather', 'question-1')],
  subgraphInvalidAnswer: [
    errors.subgraphInvalidAnswer('weather', {}),
    errors.subgraphInvalidAnswer('weather', { field: 'Day.rain' }),
  ],
  ownerMisconfigured: [
    errors.ownerMisconfigured('310101', { delegated: ['310101002', '310101013'], stated: ['310101002', '310101015'] }),
  ],
  delegationUnconfirmed: [errors.delegationUnconfirmed('310101', ['310101002', '310101013'])],
  divisionDelegated: [errors.divisionDelegated()],
  signatureMissing: [
    errors.signatureMissing('OUTSIDER', { owner: '310101' }),
    errors.signatureMissing('GATEWAY_FIELDS'),
    errors.signatureMissing('MESSAGE'),
  ],
  signatureInvalid: [
    errors.signatureInvalid('MALFORMED'),
    errors.signatureInvalid('KEY_UNKNOWN', { owner: '310101', key: 'first' }),
    errors.signatureInvalid('REQUEST_CHANGED'),
    errors.signatureInvalid('BODY_CHANGED'),
    errors.signatureInvalid('HOLDS_TOO_LONG', { seconds: 60 }),
  ],
  signatureExpired: (['FUTURE', 'OVER', 'BEFORE_START'] as const).map((reason) => errors.signatureExpired(reason)),
  signatureReplayed: [errors.signatureReplayed()],
  requestInvalid: (
    [
      'PATH',
      'NOTHING_HERE',
      'NOT_JSON',
      'NOT_UTF8',
      'TOO_LARGE',
      'MEDIA_TYPE',
      'TOO_SLOW',
      'NOT_HTTP',
      'NO_PERSONA',
    ] as const
  ).map((reason) => errors.requestInvalid(reason)),
  requestTooDeep: [errors.requestTooDeep(64)],
  headersTooLarge: [errors.headersTooLarge()],
  personaUnknown: [errors.personaUnknown('Use city or district:<code>.')],
  hostUnknown: [errors.hostUnknown('elsewhere.example'), errors.hostUnknown(undefined)],
  internal: [errors.internal('question-1')],
  notReady: [errors.notReady()],
  documentTooDeep: [errors.documentTooDeep(12)],
  documentNestsTooDeep: [errors.documentNestsTooDeep(100)],
  persistedQueryHashMismatch: [errors.persistedQueryHashMismatch()],
  documentTooCostly: [errors.documentTooCostly(200_000.5, 100_000, { path: ['clients', 'edges'], cost: 20_000 })],
  documentTooLong: [errors.documentTooLong(15_000)],
  aliasesTooMany: [errors.aliasesTooMany(30)],
  directivesTooMany: [errors.directivesTooMany(50)],
  graphqlRefused: (['BAD_REQUEST', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'] as const).map((graphqlCode) =>
    errors.graphqlRefused(graphqlCode, 'Syntax Error: Expected Name, found <EOF>.'),
  ),
  operationUnknown: [errors.operationUnknown()],
  documentNotListed: [errors.documentNotListed()],
  introspectionOff: [errors.introspectionOff()],
  shareExceeded: [errors.shareExceeded()],
  overloaded: [errors.overloaded()],
  clientGone: [errors.clientGone()],
  rateLimited: [errors.rateLimited(1000, 1), errors.rateLimited(600, 15)],
  partnerDoorOnly: [errors.partnerDoorOnly()],
  partnerUnknown: [errors.partnerUnknown()],
  partnerGrantEnded: [errors.partnerGrantEnded('green-light', '2026-12-01T00:00:00.000Z')],
  partnerQuotaExceeded: [errors.partnerQuotaExceeded(1000, 'day', 3600), errors.partnerQuotaExceeded(60, 'minute', 1)],
  messageMalformed: [errors.messageMalformed('serving-advisors', 2)],
  messageUnreadable: [errors.messageUnreadable()],
  messageSenderWrong: [errors.messageSenderWrong('310101', '310104')],
  messageAddresseeWrong: [
    errors.messageAddresseeWrong({ owner: '31', domain: 'advisors' }, { owner: '310101', domain: 'advisors' }),
  ],
  messageKindUnknown: [errors.messageKindUnknown('serving-advisors')],
  messageVersionUnknown: [errors.messageVersionUnknown('serving-advisors', 3, [1, 2])],
  messageRefused: [errors.messageRefused('serving-advisors', 'INTERNAL', undefined)],
  messageChanged: [errors.messageChanged(ID)],
};

/** Errors of the codes that ideas declare. That each is made with the values of its sentence, its types see to. */
export const everyErrorOfIdeas: readonly GraphError[] = domains
  .flatMap(({ errors: defined = [] }) => defined)
  .flatMap(({ declared, of }) =>
    Object.entries(declared).flatMap(([key, one]) => {
      if (!('meaning' in one)) return [];
      const names = [...one.en.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      return [of(key, { values: Object.fromEntries(names.map((name) => [name, '310101'])), path: PATH })];
    }),
  );
