/** How full a field is, in its true unit: «61 of 75», «214 of 249 bytes»; red with words when over. */
export function Counter(props: { used: number; max: number; unit: 'characters' | 'bytes'; bar?: boolean }) {
  const { used, max, unit, bar = true } = props;
  const over = used > max;
  const share = Math.min(100, max === 0 ? 100 : Math.round((100 * used) / max));
  return (
    <span class={`counter ${over ? 'bad' : ''}`}>
      {bar && (
        <span class={`meter ${over ? 'over' : ''}`} aria-hidden="true">
          <i style={{ width: `${share}%` }} />
        </span>
      )}
      <span>
        <b>{used.toLocaleString('en-GB')}</b> of {max.toLocaleString('en-GB')}
        {unit === 'bytes' ? ' bytes' : ''}
        {over && <span class="sr-only">, over the limit</span>}
      </span>
    </span>
  );
}
