import type { Look } from '#writes';

/** Whether a client or a visit that the caller is shown names the advisor, of whom this domain has no row. */
export const isNamedByRows: Look = async (em, advisor) => {
  // Asks for rows alone: no column of them is read.
  const rows = await em.execute<object[]>(
    `select where exists (select from clients.client where advisor = ?) or exists (select from clients.visit where advisor = ?)`,
    [advisor, advisor],
  );
  return rows.length > 0;
};
