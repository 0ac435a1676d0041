import { send, type EditAnswer } from '../../messages';
import { isSellerCentralEdit, readSellerCentralEdit } from '../../pages/seller-central-edit';
import type { Mounted } from '../keep-mounted';
import { followTheme, shadowHost } from '../shadow-host';
import { counterSpot, drawCounter } from './counters';
import { drawSummary } from './draw-summary';
import css from './edit-score.css?inline';
import { changesOf, typedFields, type TypedField } from './read-changes';

/** Fields arrive by script and are filled by it, without an event: so the page is also looked at. */
const lookEveryMs = 500;
/** A keystroke is scored once the fingers rest for this long. */
const restMs = 120;

/** Live score and counters on the listing editor: reads what is typed, writes nothing into Amazon's fields. */
export function mountEditScore(standDown: (error: unknown) => void): Mounted | null {
  if (!isSellerCentralEdit(location.href)) return null;
  const { host, root } = shadowHost('plumbline-edit', css);
  let fields: TypedField[] = [];
  let answer: EditAnswer | null = null;
  let problem: string | null = null;
  let scored = '';
  let counters: { box: HTMLElement; field: Element }[] = [];
  let summary: HTMLElement | null = null;
  let isClosed = false;
  let typing: TypedField | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const draw = () => {
    for (const { box } of counters) box.remove();
    counters = fields.flatMap((field) => {
      const box = answer && drawCounter(field, answer.limits);
      return box ? [{ box, field: field.element }] : [];
    });
    root.append(...counters.map(({ box }) => box));
    typing = fields.find(({ element }) => element.matches(':focus-within')) ?? sameField(typing, fields);
    if (!isClosed) {
      const { notRecognised } = readSellerCentralEdit(document, location.href).facts;
      const next = drawSummary({ answer, problem, notRecognised, typing }, () => {
        isClosed = true;
        summary?.remove();
      });
      if (summary) summary.replaceWith(next);
      else root.append(next);
      summary = next;
    }
    followTheme(host);
    place();
  };
  const place = () => {
    if (!host.isConnected) document.body.append(host);
    const origin = host.getBoundingClientRect();
    const spots = counters.map(({ box, field }) => ({ box, spot: counterSpot(field) }));
    for (const { box, spot } of spots) {
      box.hidden = spot === null;
      if (spot) box.style.transform = `translate(${spot.left - origin.left}px, ${spot.top - origin.top}px)`;
    }
  };
  const score = async () => {
    const { asin, sku } = readSellerCentralEdit(document, location.href).facts;
    const asked = scored;
    const result = await send('edit.score', { sku, asin, changes: changesOf(fields) });
    if (asked !== scored) return;
    answer = result.ok ? result.value : null;
    problem = !result.ok
      ? result.error.message
      : result.value === null
        ? 'Not a listing that Plumbline has synced: no score and no limits.'
        : null;
    guard(draw)();
  };
  const look = () => {
    if (document.hidden || !isSellerCentralEdit(location.href)) return;
    fields = typedFields(document);
    const now = JSON.stringify(fields.map(({ name, text }) => [name, text]));
    if (now === scored) {
      place();
      return;
    }
    scored = now;
    if (fields.length === 0) problem = 'No field of this page is recognised: nothing is scored.';
    draw();
    if (fields.length > 0) void score();
  };
  const onInput = () => {
    clearTimeout(rest);
    rest = setTimeout(guard(look), restMs);
  };
  const onFocus = () => {
    if (fields.some(({ name, element }) => name !== typing?.name && element.matches(':focus-within'))) draw();
  };
  const onMove = () => requestAnimationFrame(guard(place));
  const guard = (act: () => void) => () => {
    try {
      act();
    } catch (error) {
      unmount();
      standDown(error);
    }
  };
  const focused = guard(onFocus);
  const timer = setInterval(guard(look), lookEveryMs);
  document.addEventListener('input', onInput, true);
  document.addEventListener('focusin', focused, true);
  addEventListener('scroll', onMove, { capture: true, passive: true });
  addEventListener('resize', onMove);
  function unmount() {
    clearInterval(timer);
    clearTimeout(rest);
    document.removeEventListener('input', onInput, true);
    document.removeEventListener('focusin', focused, true);
    removeEventListener('scroll', onMove, { capture: true });
    removeEventListener('resize', onMove);
    host.remove();
  }
  guard(look)();
  return { unmount };
}

/** The field as it stands now; null once the page has none of its name. */
function sameField(before: TypedField | null, fields: readonly TypedField[]): TypedField | null {
  return fields.find(({ name }) => name === before?.name) ?? null;
}
