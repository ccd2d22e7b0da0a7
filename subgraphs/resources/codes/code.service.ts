import type { EntityManager } from '@mikro-orm/postgresql';
import { fieldsOf, record } from '#audit';
import { type CalendarDate, addDays, isCalendarDate } from '#calendar';
import { type Code, getCodeList, isValidOn } from '#code-lists';
import {
  type DistrictCode,
  codeOf,
  findDistrictCode,
  insertDistrictCode,
  listDistrictCodes,
  setLastDay,
} from '#district-codes';
import { type DivisionCode, isWithin } from '#divisions';
import { type Outcome, errors } from '#errors';
import { newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { write } from '#writes';
import { mustHold } from '../holdings/must-hold.ts';
import { mayReadEntries, mustKeepLibrary } from '../reach.ts';
import type { AddCodeInput, DivisionCodesArgs, EndCodeInput } from '../resolvers.generated.ts';
import { lastDayRefusal } from '../term.ts';
import { type AddCodeContent, type EndCodeContent, addCodeWrite, endCodeWrite, keyOf } from './code.input.ts';

/** A code as it is on a day; `added` where a district added it. */
export type CodeOnDay = Code & { readonly day: CalendarDate; readonly added?: DistrictCode };

type WrittenCode = CodeOnDay & { readonly added: DistrictCode };

/** Code lists as they hold in a district: the city's codes, and those that the district added. */
export class CodeService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** Those valid on a day, or also those that were before, the city's first. Errors: INPUT_INVALID with the lists there are, DATE_INVALID. */
  async listIn(division: DivisionCode, { list, at, includeEnded }: DivisionCodesArgs): Promise<CodeOnDay[]> {
    mayReadEntries(this.#scope.caller, division);
    const day: unknown = at ?? this.#scope.today;
    if (!isCalendarDate(day)) throw errors.dateInvalid(day);
    const { codes, districtsAdd } = getCodeList(list, ['list']);
    const added = districtsAdd ? await this.#scope.session.read((em) => listDistrictCodes(em, list)) : [];
    const further = added.filter((one) => isWithin(division, one.division)).map((one) => shown(one, day));
    return [...codes.map((code) => ({ ...code, day })), ...further].filter((code) =>
      includeEnded ? code.since <= day : isValidOn(code, day),
    );
  }

  /** Adds a code of the district. Errors: INPUT_INVALID, LIBRARY_WRONG_AUTHORITY, and those of every write. */
  async add(input: AddCodeInput): Promise<Outcome<WrittenCode>> {
    return write(this.#scope, addCodeWrite, input, {
      work: async (em, content) => written(await this.#insert(em, content)),
      recordOf: ({ added }) => added,
      again: (id) => this.#get(id),
    });
  }

  /** Ends a code of the district: records keep it, new ones may not take it. Errors: as `add`, NOT_FOUND. */
  async end(input: EndCodeInput): Promise<Outcome<WrittenCode>> {
    return write(this.#scope, endCodeWrite, input, {
      work: async (em, content) => written(await this.#end(em, content)),
      recordOf: ({ added }) => added,
      again: (id) => this.#get(id),
    });
  }

  async #insert(em: EntityManager, content: AddCodeContent): Promise<DistrictCode> {
    const { division, list, zh, en, since, until } = content;
    const { caller, now, today } = this.#scope;
    await mustHold(em, division, 'division');
    const id = newRecordId(division);
    const code = { id, division, list, key: keyOf(content), zh, en: en ?? zh, since: since ?? today, until };
    record(em, { action: 'code.add', division, records: [id], fields: fieldsOf(content) });
    if (await insertDistrictCode(em, code, caller.subject, now)) return code;
    throw errors.refusedInput(['input', 'key'], 'CODE_TAKEN', { value: code.key, list });
  }

  async #end(em: EntityManager, { code: id, until }: EndCodeContent): Promise<DistrictCode> {
    const code = await findDistrictCode(em, id, { isLocked: true });
    if (code === undefined) throw errors.notFound('code', id, ['input', 'code']);
    mustKeepLibrary(this.#scope.caller, code.division, 'code');
    const { today } = this.#scope;
    if (code.until && code.until < today)
      throw errors.refusedInput(['input', 'code'], 'CODE_ENDED', { value: code.key, date: code.until });
    // Records of days before hold it, and keep its name.
    const refusal = lastDayRefusal(code.since, until) ?? lastDayRefusal(addDays(today, -1), until);
    if (refusal !== undefined) throw refusal.at(['input', 'until']);
    record(em, { action: 'code.end', division: code.division, records: [id], fields: ['until'] });
    await setLastDay(em, id, until);
    return { ...code, until };
  }

  async #get(id: string): Promise<WrittenCode> {
    const code = await this.#scope.session.read((em) => findDistrictCode(em, id));
    if (code === undefined) throw errors.notFound('code', id);
    return written(code);
  }
}

function shown(added: DistrictCode, day: CalendarDate): WrittenCode {
  return { ...codeOf(added), day, added };
}

/** As it is called from its first day on. */
function written(added: DistrictCode): WrittenCode {
  return shown(added, added.since);
}
