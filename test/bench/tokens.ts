import { developmentKeys, parsePersona, signDevelopmentToken } from '#access';
import { readConfig } from '#config';
import { loadShanghai } from '#divisions';

/** Different valid tokens of a persona, signed with the development key of the data directory. */
export async function signTokens(dataDir: string, count: number, who = 'city'): Promise<string[]> {
  const { jwtIssuer: issuer, jwtAudience: audience, production } = readConfig({ ...process.env, DATA_DIR: dataDir });
  const keys = await developmentKeys(dataDir, production);
  const persona = parsePersona(who, loadShanghai());
  const sign = (_: unknown, index: number): Promise<string> =>
    signDevelopmentToken({ ...persona, subject: `${who} ${index}` }, { keys, issuer, audience, hours: 1 });
  return Promise.all(Array.from({ length: count }, sign));
}
