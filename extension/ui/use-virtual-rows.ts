import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer } from 'preact/hooks';

export interface VirtualRows {
  items: VirtualItem[];
  /** Height of all rows, drawn or not. */
  height: number;
  /** Brings a row into view. */
  show: (index: number) => void;
}

export interface VirtualRowsQuestion {
  count: number;
  /** Height of a row, CSS pixels. */
  size: number;
  /** What stands above the first row inside the scroller and stays there: a sticky header. */
  header: number;
  scroller: RefObject<HTMLElement>;
}

/** Which of many rows are drawn: those in sight and a few more. */
export function useVirtualRows({ count, size, header, scroller }: VirtualRowsQuestion): VirtualRows {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    overscan: 6,
    // The header covers the top of the scroller: a row shown by key must not lie under it.
    paddingStart: header,
    scrollPaddingStart: header,
    onChange: () => redraw(undefined),
  };
  const virtualizer = useMemo(() => new Virtualizer<HTMLElement, HTMLElement>(options), []);
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => virtualizer.measure(), [size, virtualizer]);
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    show: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
