import { useEffect, useState } from 'preact/hooks';
import type { DeviceRow, ServerActs } from '../../sync/server-acts';
import { Button } from '../../ui/button';
import { useNow } from '../../ui/use-now';
import { agoWords, dayWords } from '../../ui/words';

/** Every browser and program that may call the server; each can be ended. */
export function DevicesSection({ acts }: { acts: ServerActs }) {
  const now = useNow();
  const [devices, setDevices] = useState<{ devices: DeviceRow[]; self: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const load = async () => {
    const answer = await acts.devices();
    if (answer.ok) setDevices(answer.value);
    setProblem(answer.ok ? null : answer.error.message);
  };
  useEffect(() => void load(), []);
  const revoke = async (id: string) => {
    const answer = await acts.revoke(id);
    if (answer.ok) await load();
    else setProblem(answer.error.message);
  };
  const inUse = devices?.devices.filter((device) => device.revokedAt === null) ?? [];
  return (
    <section class="option" aria-labelledby="devices">
      <h2 id="devices">Devices</h2>
      {problem && <p class="small warn">{problem}</p>}
      <ul class="devices">
        {inUse.map((device) => (
          <li key={device.id} class="row">
            <span class="grow">
              <b>{device.name}</b>
              {device.id === devices?.self && <span class="muted"> · this browser</span>}
              <span class="small muted block">
                paired {dayWords(device.createdAt)}
                {device.lastSeenAt !== null && `, seen ${agoWords(device.lastSeenAt, now)}`}
              </span>
            </span>
            {device.id !== devices?.self && (
              <Button compact onClick={() => void revoke(device.id)}>
                End<span class="sr-only"> {device.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
