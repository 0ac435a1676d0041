import { useState } from 'preact/hooks';
import { Icon } from './icon';

/** A listing's image at a size in CSS pixels; a box stands for one that is not there or does not come (offline). */
export function Thumb({ src, size, alt = '' }: { src: string | null; size: number; alt?: string }) {
  const [failed, setFailed] = useState<string | null>(null);
  const shown = src !== null && src !== failed;
  return (
    <span class={`thumb ${shown ? '' : 'none'}`} style={{ width: `${size}px`, height: `${size}px` }}>
      {shown ? (
        <img
          src={src}
          alt={alt}
          width={size}
          height={size}
          loading="lazy"
          decoding="async"
          onError={() => setFailed(src)}
        />
      ) : (
        <Icon name="box" />
      )}
      {!shown && alt !== '' && <span class="sr-only">{alt}</span>}
    </span>
  );
}
