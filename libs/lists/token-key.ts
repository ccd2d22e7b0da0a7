import { EntitySchema } from '@mikro-orm/core';
import { fieldsOf } from '#marks';
import type { Seals } from '#sealing';
import type { List } from './list.ts';
import { type HashToken, type TokenKey, tokenTableOf } from './token-table.ts';

/** 96 bits: two tokens of an owner never share them. */
const HASH_CHARACTERS = 16;

/** How a token of a table's rows is hashed with the keys of an owner. */
export function hashTokenOf(table: string, seals: Seals): HashToken {
  const purpose = tokenTableOf(table);
  return (token) => seals.digest(purpose, token).slice(0, HASH_CHARACTERS);
}

/** How the tokens of a keyed list are made with the keys of an owner. */
export function tokenKeyOf({ entity, table }: List<never>, seals: Seals): TokenKey {
  const schema = EntitySchema.REGISTRY.get(entity);
  if (schema === undefined) throw new TypeError(`${table} has no schema`);
  const fields = fieldsOf(schema);
  return {
    hash: hashTokenOf(table, seals),
    open: (row) => ({ ...row, ...fields.open(seals, row) }),
  };
}
