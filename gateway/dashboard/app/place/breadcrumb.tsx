import { Link } from 'wouter';
import { divisionPath, useAddress } from '../address/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import { type Place, ancestorsOf } from './place.ts';

/** The way down from the city; what lies above the caller's own division is named but not linked. */
export function Breadcrumb({ place }: { readonly place: Place | undefined }) {
  const { t, place: nameOf } = useWords();
  const { link } = useAddress();
  const own = useSession()?.caller.division ?? '';
  const above = place === undefined ? [] : ancestorsOf(place);
  // Nothing lies above the city; the line is kept, since it is there before the place is known.
  if (place?.level === 'CITY') return <div className="breadcrumb" />;
  return (
    <nav className="breadcrumb" aria-label={t('division')}>
      <ol>
        {above.map(({ code, name }) => (
          <li key={code}>
            {code.startsWith(own) ? (
              <Link href={link(divisionPath(code))}>{nameOf(code, name)}</Link>
            ) : (
              nameOf(code, name)
            )}
          </li>
        ))}
        {place !== undefined && <li aria-current="page">{nameOf(place.code, place.name)}</li>}
      </ol>
    </nav>
  );
}
