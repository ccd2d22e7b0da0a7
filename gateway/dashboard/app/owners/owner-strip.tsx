import { type Speech, type WordKey, useWords } from '../words/index.ts';
import { cutOffText } from './cut-off-text.ts';
import { type OwnerNow, useOwners } from './owners.ts';

const STATES: Readonly<Record<OwnerNow['state'], WordKey>> = {
  UP: 'stateUp',
  DEGRADED: 'stateDegraded',
  DOWN: 'stateDown',
  UNKNOWN: 'stateUnknown',
};

/** One line on all owners, and each with its instances when opened. */
export function OwnerStrip() {
  const speech = useWords();
  const { owners, answer } = useOwners();
  const troubled = owners.filter(({ state }) => state !== 'UP');
  return (
    <>
      {answer.isCutOff && (
        <p className="cut-off" role="alert">
          {cutOffText(answer, speech)}
        </p>
      )}
      <details className="owners" data-state={stateOfAll(owners)}>
        <summary>
          <span className="dot" aria-hidden="true" />
          <span role="status">{summaryOf(owners, troubled, speech)}</span>
        </summary>
        <OwnerTable owners={owners} />
      </details>
    </>
  );
}

function stateOfAll(owners: readonly OwnerNow[]): OwnerNow['state'] {
  if (owners.length === 0) return 'UNKNOWN';
  if (owners.every(({ state }) => state === 'UP')) return 'UP';
  return owners.some(({ state }) => state === 'DOWN') ? 'DOWN' : 'DEGRADED';
}

function summaryOf(owners: readonly OwnerNow[], troubled: readonly OwnerNow[], speech: Speech): string {
  const { t, language } = speech;
  if (owners.length === 0) return t('ownersAsking');
  if (troubled.length === 0) return t('ownersAllUp', { count: owners.length });
  const names = troubled.map((owner) => `${nameOf(owner, speech)} ${stateText(owner, speech)}`);
  return t('ownersSomeDown', { down: troubled.length, names: names.join(language === 'zh' ? '、' : ', ') });
}

function OwnerTable({ owners }: { readonly owners: readonly OwnerNow[] }) {
  const speech = useWords();
  const { t } = speech;
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t('ownerState')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('owner')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('instances')}</th>
          </tr>
        </thead>
        <tbody>
          {owners.map((owner) => (
            <tr key={owner.code} data-state={owner.state}>
              <th scope="row">{nameOf(owner, speech)}</th>
              <td>{stateText(owner, speech)}</td>
              <td>{owner.instances.map((one) => `${one.domain} ${t(STATES[one.state])}`).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function nameOf({ code, name }: OwnerNow, { place }: Speech): string {
  return place(code, name);
}

function stateText({ state, since }: OwnerNow, { t, time }: Speech): string {
  const when = since === null || state === 'UP' ? '' : ` (${t('since', { time: time(since) })})`;
  return `${t(STATES[state])}${when}`;
}
