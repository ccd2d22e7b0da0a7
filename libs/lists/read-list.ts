import { type EntityManager, type QueryBuilder, raw } from '@mikro-orm/postgresql';
import { type Connection, type Session, connectionOf } from '#persistence';
import type { Seals } from '#sealing';
import type { Sql } from './conditions.ts';
import { type List, type Listed, isKeyed } from './list.ts';
import { type Asking, type ListArguments, type Question, questionOf } from './question.ts';
import { tokenKeyOf } from './token-key.ts';

/** Who asks on which day, by which session, and with which keys lists are searched that keep hashes; a request's scope is one. */
export type Asker = Asking & { readonly session: Session; readonly seals: Seals };

/**
 * Lists a page; `totalCount` is counted only when it is asked for. What the caller may see is for the service to assert before, and for
 * the database to show. Errors: PAGE_SIZE_INVALID, CURSOR_INVALID, FILTER_FORBIDDEN, SEARCH_TOO_SHORT, DATE_INVALID,
 * DIVISION_MALFORMED, INPUT_INVALID.
 */
export async function readList<Row extends Listed>(
  asker: Asker,
  list: List<Row>,
  args: ListArguments,
): Promise<Connection<Row>> {
  const { session, seals } = asker;
  const question = questionOf(list, args, asker, isKeyed(list) ? tokenKeyOf(list, seals).hash : undefined);
  const { limit, position, keysOf } = question;
  const rows = await session.read((em) => readRows(em, list, question));
  const count = () => session.read((em) => matching(em, list, question.condition).getCount());
  return connectionOf(rows, { limit, keys: position }, keysOf, count);
}

/** Up to `limit + 1` rows. */
async function readRows<Row extends Listed>(em: EntityManager, list: List<Row>, question: Question): Promise<Row[]> {
  const rows: Row[] = [];
  for (const statement of statementsOf(em, list, question)) {
    if (rows.length > question.limit) break;
    statement.limit(question.limit + 1 - rows.length);
    rows.push(
      ...(list.columns === undefined ? await statement.getResultList() : await statement.execute<Row[]>('all', false)),
    );
  }
  return rows;
}

/** The statements of a page, for those who look at how they are planned. */
export function statementsOf<Row extends Listed>(
  em: EntityManager,
  list: List<Row>,
  { segments, order, limit }: Question,
): QueryBuilder<Row>[] {
  return segments.map((segment) => {
    const query = matching(em, list, segment);
    if (list.columns !== undefined) query.select(raw(list.columns));
    for (const [property, sense] of order) query.andOrderBy({ [property]: sense });
    return query.limit(limit + 1);
  });
}

function matching<Row extends Listed>(
  em: EntityManager,
  { entity }: List<Row>,
  { text, values }: Sql,
): QueryBuilder<Row> {
  return em.createQueryBuilder(entity, 'listed').where(text, [...values]);
}

/** The same page with other nodes. */
export function mapNodes<Row, Node>({ edges, ...page }: Connection<Row>, nodeOf: (row: Row) => Node): Connection<Node> {
  return { ...page, edges: edges.map(({ cursor, node }) => ({ cursor, node: nodeOf(node) })) };
}
