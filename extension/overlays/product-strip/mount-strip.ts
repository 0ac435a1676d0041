import { send, type PageAnswer } from '../../messages';
import type { PageReading } from '../../pages/facts';
import { isProductPage, readProductPage } from '../../pages/product-page';
import { isRobotCheck } from '../../pages/robot-check';
import { panelSlot, type PanelView } from '../panel-slot';
import { shadowHost } from '../shadow-host';
import { drawStrip } from './draw-strip';
import { findPlace, placeHost } from './place-strip';
import css from './strip.css?inline';
import { watchProduct } from './watch-product';

type ProductReading = Extract<PageReading, { kind: 'product' }>;

/** Mounts the strip on a product page and keeps it true; null where this is no product page and it stays away. */
export function mountStrip(): { unmount(): void } | null {
  if (isRobotCheck(document) || !isProductPage(document)) return null;
  const form = findPlace(document) === null ? 'bar' : 'strip';
  const { host, root } = shadowHost('plumbline-product', css);
  host.dataset.form = form;

  let reading = read();
  let answer: PageAnswer | null = null;
  let problem: string | null = null;
  let strip: HTMLElement | null = null;
  const slot = panelSlot(root, host);

  const draw = () => {
    const hadFocus = strip?.contains(root.activeElement) ?? false;
    const { facts, reasons } = reading;
    const view = { form, facts, reasons, answer, problem, isOpen: slot.isOpen(), now: Date.now() } as const;
    const next = drawStrip(view, { toggle, close: unmount });
    if (strip) strip.replaceWith(next);
    else root.prepend(next);
    strip = next;
    if (hadFocus) strip.querySelector<HTMLElement>('.toggle')?.focus();
    const panel: PanelView = { reading, answer, problem };
    slot.show(panel);
  };
  const ask = async () => {
    const asked = reading;
    const result = await send('page.seen', { reading: asked });
    if (asked !== reading) return;
    answer = result.ok ? result.value : null;
    problem = result.ok ? null : result.error.message;
    draw();
  };
  const toggle = () => {
    slot.toggle();
    draw();
  };
  const unwatch = watchProduct({
    looked: () => placeHost(host, document, form),
    changed() {
      reading = read();
      answer = null;
      draw();
      void ask();
    },
  });
  function unmount() {
    unwatch();
    host.remove();
  }

  draw();
  placeHost(host, document, form);
  void ask();
  return { unmount };
}

function read(): ProductReading {
  return { kind: 'product', url: location.href, ...readProductPage(document, location.href) };
}
