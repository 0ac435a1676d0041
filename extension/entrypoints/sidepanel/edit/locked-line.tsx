import { LinkButton } from '../../../ui/button';
import { Icon } from '../../../ui/icon';

/** Why a field cannot be edited just now, and where its change can be followed. */
export function LockedLine({ onFollow }: { onFollow: () => void }) {
  return (
    <div class="finding">
      <Icon name="lock" tone="muted" />
      <p>
        On its way to Amazon; open again when confirmed. <LinkButton onClick={onFollow}>Follow it</LinkButton>
      </p>
    </div>
  );
}
