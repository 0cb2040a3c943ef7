/** changeAt gives the number of the change that was clicked, null beside one. */
export function changeAt(target: EventTarget | null): number | null {
  const element = target instanceof Element ? target.closest('[data-change]') : null;
  const change = Number(element?.getAttribute('data-change') ?? NaN);
  return Number.isNaN(change) ? null : change;
}
