const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const minute = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

const brief = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** longDay writes a day as the masthead has it: Tuesday 24 November 2026. */
export function longDay(date: Date): string {
  return `${weekday.format(date)} ${day.format(date)}`;
}

/** dayOf writes a day: 24 November 2026. */
export function dayOf(date: Date): string {
  return day.format(date);
}

/** dayAndTime writes a moment: 23 November 2026, 14:20 UTC. */
export function dayAndTime(date: Date): string {
  return `${day.format(date)}, ${minute.format(date)} UTC`;
}

/** timeOf writes the time of day: 14:20. */
export function timeOf(date: Date): string {
  return minute.format(date);
}

/** shortDay writes a day of this year as the spine has it: 24 Nov. */
export function shortDay(date: Date): string {
  return brief.format(date);
}
