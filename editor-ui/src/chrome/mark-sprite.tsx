/** The marks of the desk, drawn once and used by name (`Mark`). */
export function MarkSprite() {
  return (
    <svg className="sprite" aria-hidden="true">
      <symbol id="m-untouched" viewBox="0 0 14 14">
        <circle cx="7" cy="7" r="4.6" />
      </symbol>
      <symbol id="m-edited" viewBox="0 0 14 14">
        <circle cx="7" cy="7" r="4.6" />
        <path d="M7 2.4a4.6 4.6 0 0 1 0 9.2z" fill="currentColor" stroke="none" />
      </symbol>
      <symbol id="m-confirmed" viewBox="0 0 14 14">
        <path d="M2.2 7.6 5.6 11 12 3.4" />
      </symbol>
      <symbol id="m-cut" viewBox="0 0 14 14">
        <path d="m3.2 3.2 7.6 7.6m0-7.6-7.6 7.6" />
      </symbol>
      <symbol id="m-memory" viewBox="0 0 14 14">
        <circle cx="5" cy="7" r="3.6" />
        <circle cx="9" cy="7" r="3.6" />
      </symbol>
      <symbol id="m-changed" viewBox="0 0 14 14">
        <path d="M2 5h10M2 9h10M9.6 1.8 4.4 12.2" />
      </symbol>
      <symbol id="m-returned" viewBox="0 0 14 14">
        <path d="M12 11.5V7.2H3M6.2 3.8 2.6 7.2l3.6 3.4" />
      </symbol>
      <symbol id="s-saving" viewBox="0 0 14 14">
        <path d="M11.6 7A4.6 4.6 0 1 1 7 2.4" />
      </symbol>
      <symbol id="s-offline" viewBox="0 0 14 14">
        <circle cx="7" cy="7" r="4.6" strokeDasharray="2.4 2.4" />
      </symbol>
      <symbol id="f-block" viewBox="0 0 14 14">
        <rect x="2" y="2" width="10" height="10" fill="currentColor" stroke="none" />
      </symbol>
      <symbol id="f-warn" viewBox="0 0 14 14">
        <path d="M7 2.2 12.4 11.6H1.6z" />
      </symbol>
      <symbol id="f-advise" viewBox="0 0 14 14">
        <circle cx="7" cy="7" r="2.4" fill="currentColor" stroke="none" />
      </symbol>
    </svg>
  );
}
