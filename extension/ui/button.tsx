import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

export interface ButtonProps {
  children: ComponentChildren;
  onClick: () => void;
  /** The one primary action of a view. */
  primary?: boolean;
  compact?: boolean;
  icon?: IconName;
  disabled?: boolean;
  /** Why it is off, or what it does beyond its words. */
  title?: string;
  type?: 'button' | 'submit';
}

export function Button(props: ButtonProps) {
  const { primary, compact, icon, disabled, title, type = 'button' } = props;
  const look = ['button', primary && !disabled ? 'primary' : '', compact ? 'compact' : ''].join(' ');
  return (
    <button type={type} class={look} disabled={disabled} title={title} onClick={props.onClick}>
      {icon && <Icon name={icon} />}
      {props.children}
    </button>
  );
}

/** A button that shows its icon alone; `name` is what a reader says and a hover shows. */
export function IconButton(props: { icon: IconName; name: string; onClick: () => void; pressed?: boolean }) {
  const { icon, name, onClick, pressed } = props;
  return (
    <button
      type="button"
      class="button bare"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

/** An act that reads as part of a sentence. */
export function LinkButton(props: { children: ComponentChildren; onClick: () => void; icon?: IconName }) {
  return (
    <button type="button" class="link" onClick={props.onClick}>
      {props.icon && <Icon name={props.icon} small />}
      {props.children}
    </button>
  );
}
