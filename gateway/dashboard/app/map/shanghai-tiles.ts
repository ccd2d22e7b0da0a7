/**
 * Where the tiles of the 16 districts stand, as column and row from 1: laid by hand after their relative positions, so that a
 * reader finds a district where it is expected. Not a survey map.
 */
export const tiles: Readonly<Record<string, readonly [column: number, row: number]>> = {
  '310151': [4, 1],
  '310114': [2, 2],
  '310113': [3, 2],
  '310107': [2, 3],
  '310106': [3, 3],
  '310109': [4, 3],
  '310110': [5, 3],
  '310118': [1, 4],
  '310105': [2, 4],
  '310101': [4, 4],
  '310104': [3, 4],
  '310115': [5, 4],
  '310117': [2, 5],
  '310112': [3, 5],
  '310116': [2, 6],
  '310120': [3, 6],
};
