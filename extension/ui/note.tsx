import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

export type Tone = 'good' | 'warn' | 'bad' | 'plain';

const icons: Record<Tone, IconName> = { good: 'check', warn: 'warning', bad: 'alert', plain: 'info' };

/** A message of the view: what is the matter, in bold, then the rest, then what can be done. */
export function Note(props: {
  tone: Tone;
  title: string;
  icon?: IconName;
  children?: ComponentChildren;
  acts?: ComponentChildren;
}) {
  const { tone, title, icon = icons[tone], children, acts } = props;
  return (
    <div class={`note ${tone}`} role={tone === 'bad' || tone === 'warn' ? 'alert' : 'status'}>
      <Icon name={icon} tone={tone === 'plain' ? 'muted' : tone} />
      <div class="grow">
        <b>{title}</b>
        {children}
        {acts && <div class="acts">{acts}</div>}
      </div>
    </div>
  );
}
