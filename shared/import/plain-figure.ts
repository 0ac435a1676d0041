const format = new Intl.NumberFormat('en-GB');

/** «12,400», the same in every place: made once, since a formatter made anew for each row is slow. */
export function plainFigure(value: number): string {
  return format.format(value);
}
