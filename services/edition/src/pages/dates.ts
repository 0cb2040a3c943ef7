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
