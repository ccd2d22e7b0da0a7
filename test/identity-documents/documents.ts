import { dateOf } from '#calendar';
import { type IdentityDocument, identityDocumentFrom } from '#personal';

export const today = dateOf(new Date('2026-10-31T12:00:00Z'));

export function documentOf(kind: string, number: string | null): IdentityDocument {
  const result = identityDocumentFrom(kind, number, today);
  if ('reason' in result) throw new Error(`${kind} ${number} was refused: ${result.reason}`);
  return result.document;
}

export function reasonAgainst(kind: string, number: string | null): string | undefined {
  const result = identityDocumentFrom(kind, number, today);
  return 'reason' in result ? result.reason : undefined;
}

/** 17 digits with the check character that makes their sum 1 modulo 11 (ISO 7064), found by trying each. */
export function withCheckCharacter(digits: string): string {
  const check = Array.from('0123456789X').find((character) => {
    const values = Array.from(`${digits}${character}`, (digit) => (digit === 'X' ? 10 : Number(digit)));
    return values.reduce((sum, value) => (sum * 2 + value) % 11, 0) === 1;
  });
  return `${digits}${check}`;
}
