import { send, type PageAnswer } from '../../messages';
import { isProductPage } from '../../pages/product-page';
import { collectProduct } from '../../pages/product/collect-product';
import type { ProductEvidence } from '../../pages/product/product-evidence';
import { isRobotCheck } from '../../pages/robot-check';
import type { Mounted } from '../keep-mounted';
import { panelSlot } from '../panel-slot';
import { followTheme, shadowHost } from '../shadow-host';
import { drawStrip, isReadable } from './draw-strip';
import { findPlace, placeHost } from './place-strip';
import css from './strip.css?inline';
import { watchProduct } from './watch-product';

/**
 * Mounts the strip on a product page and keeps it true; null where this is no product page and it stays away. After a
 * failure of its own it takes itself away and calls `standDown` once.
 */
export function mountStrip(standDown: (error: unknown) => void): Mounted | null {
  if (isRobotCheck(document) || !isProductPage(document)) return null;
  const { host, root } = shadowHost('plumbline-product', css);

  let evidence = read();
  let form = formOf(evidence);
  let answer: PageAnswer | null = null;
  let problem: string | null = null;
  let strip: HTMLElement | null = null;
  const slot = panelSlot(root, host, (why) => {
    problem = why;
    draw();
  });

  const draw = () => {
    const focused = strip?.contains(root.activeElement) ?? false;
    const view = { form, evidence, answer, problem, isOpen: slot.isOpen(), now: Date.now() };
    const next = drawStrip(view, { toggle, close: unmount });
    host.dataset.form = form;
    if (strip) strip.replaceWith(next);
    else root.prepend(next);
    strip = next;
    followTheme(host);
    if (focused) focusToggle();
    slot.show({ evidence, answer, problem });
  };
  const ask = async () => {
    const asked = evidence;
    const result = await send('page.seen', { evidence: asked });
    if (asked !== evidence) return;
    answer = result.ok ? result.value : null;
    problem = result.ok ? null : result.error.message;
    guard(draw)();
  };
  const toggle = () => {
    slot.toggle();
    draw();
  };
  const focusToggle = () => strip?.querySelector<HTMLElement>('.toggle')?.focus();
  const guard = (act: () => void) => () => {
    try {
      act();
    } catch (error) {
      unmount();
      standDown(error);
    }
  };
  const unwatch = watchProduct({
    looked: guard(() => placeHost(host, document, form)),
    changed: guard(() => {
      evidence = read();
      form = formOf(evidence);
      answer = null;
      draw();
      void ask();
    }),
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !slot.isOpen()) return;
    event.stopPropagation();
    toggle();
    focusToggle();
  };
  host.addEventListener('keydown', onKey);
  // A page that comes back from the browser's cache may have been edited or published from elsewhere since.
  const onShow = (event: PageTransitionEvent) => event.persisted && void ask();
  addEventListener('pageshow', onShow);

  function unmount() {
    unwatch();
    removeEventListener('pageshow', onShow);
    host.remove();
  }

  draw();
  placeHost(host, document, form);
  void ask();
  return { unmount };
}

const read = () => collectProduct(document, location.href);

/** In the page where its place was kept and something was read; else the bar at the foot of the window. */
function formOf(evidence: ProductEvidence): 'strip' | 'bar' {
  return isReadable(evidence) && findPlace(document) !== null ? 'strip' : 'bar';
}
