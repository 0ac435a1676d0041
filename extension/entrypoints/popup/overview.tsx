import type { Alert } from '@shared/catalog/alert';
import { dismissAlert } from '../../store/publish';
import { IconButton } from '../../ui/button';
import { Icon, type IconName } from '../../ui/icon';
import { ageWords, count, timeWords } from '../../ui/words';
import { OfflineWaiting } from './offline-waiting';
import type { PopupParts } from './popup';
import type { PopupData } from './read-popup';
import { Tiles } from './tiles';
import { WorthDoingCards } from './worth-doing-cards';

const mostAlerts = 3;

/** The seller's morning look: figures, what is worth doing now, what is new. */
export function Overview({ data, parts, now }: { data: PopupData; parts: PopupParts; now: number }) {
  const { summary, health, alerts } = data;
  if (summary === null) return null;
  const offline = health?.offlineSince != null;
  return (
    <>
      <div class="row as-of small">
        <span class="muted">{count(summary.listings, 'listing')}</span>
        <span class="grow" />
        {offline ? (
          <span class="row warn">
            <Icon name="clock" />
            as of {timeWords(health.lastSyncAt ?? summary.at, now)}
          </span>
        ) : (
          <span class="muted">scores over what is known</span>
        )}
      </div>
      <Tiles summary={summary} stale={offline} />
      {offline ? (
        <OfflineWaiting data={data} parts={parts} now={now} />
      ) : (
        <>
          <Waiting data={data} />
          <WorthDoingCards summary={summary} />
          <Alerts
            alerts={alerts}
            now={now}
            onDismiss={(id) => void dismissAlert(parts.store, id, Date.now())}
          />
        </>
      )}
    </>
  );
}

/** Edits that came back: said here, settled in the side panel. */
function Waiting({ data }: { data: PopupData }) {
  if (data.unsettled.length === 0) return null;
  return (
    <p class="small bad row refused">
      <Icon name="alert" />
      {count(data.unsettled.length, 'edit')} came back from your server; the side panel says why
    </p>
  );
}

const icons: Record<Alert['severity'], [IconName, string]> = {
  critical: ['alert', 'bad'],
  warning: ['warning', 'warn'],
  info: ['info', 'info'],
};

function Alerts(props: { alerts: Alert[]; now: number; onDismiss: (id: string) => void }) {
  const { alerts, now, onDismiss } = props;
  if (alerts.length === 0) return null;
  return (
    <section>
      <h2 class="heading">
        Alerts <span class="muted">{count(alerts.length, 'open', 'open')}</span>
      </h2>
      <ul class="alerts">
        {alerts.slice(0, mostAlerts).map((alert) => {
          const [icon, tone] = icons[alert.severity];
          return (
            <li key={alert.id}>
              <Icon name={icon} tone={tone} />
              <span class="clip grow" title={alert.message}>
                {alert.message}
              </span>
              <span class="muted">{ageWords(alert.createdAt, now)}</span>
              <IconButton
                icon="cross"
                name={`Dismiss: ${alert.message}`}
                onClick={() => onDismiss(alert.id)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
