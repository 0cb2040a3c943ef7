import type { TranslationView } from '@dragoman/shared/contract';
import { useEffect, useEffectEvent } from 'react';
import { lettersAreKeys } from '../../chrome/use-keys.js';
import { nextChange, nextStop } from './places.js';
import type { ReviewDesk } from './review-context.js';
import type { ReviewState } from './review-state.js';
import { stopsOf } from './stops.js';
import type { BeforeOf } from './use-baseline.js';

interface Seen {
  readonly view: TranslationView;
  readonly state: ReviewState;
  readonly beforeOf: BeforeOf;
}

/**
 * useReviewKeys gives the page its keys outside the text, matched by their place on the keyboard. Inside
 * a text field only commands with Ctrl or ⌘ act, and the editor has those itself.
 */
export function useReviewKeys(desk: ReviewDesk, seen: Seen): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
    const act = actOf(event, desk, seen);
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function actOf(event: KeyboardEvent, desk: ReviewDesk, seen: Seen): (() => void) | null {
  const { code, ctrlKey, metaKey, altKey } = event;
  if (altKey) return ofAlt(code, desk, seen.state.activeId);
  if (ctrlKey || metaKey) return commandOf(code, desk);
  if (event.target instanceof Element && event.target.closest('button, a, dialog, summary'))
    if (code === 'Enter') return null;
  return lettersAreKeys() || code === 'Enter' || code === 'Escape'
    ? letterOf(event, desk, seen)
    : null;
}

function ofAlt(code: string, desk: ReviewDesk, activeId: string | null): (() => void) | null {
  if (code === 'Enter') return desk.fixFinding;
  if (activeId === null) return null;
  if (code === 'ArrowUp') return () => desk.move(activeId, 'up');
  return code === 'ArrowDown' ? () => desk.move(activeId, 'down') : null;
}

function commandOf(code: string, desk: ReviewDesk): (() => void) | null {
  switch (code) {
    case 'Enter':
      return desk.confirmAndNext;
    case 'KeyU':
      return desk.nextUnconfirmed;
    case 'KeyH':
      return () => desk.tell({ type: 'find', shown: true });
    case 'ArrowDown':
      return () => desk.goTo('next', 'start');
    case 'ArrowUp':
      return () => desk.goTo('previous', 'start');
    default:
      return null;
  }
}

function letterOf(
  { code, shiftKey, key }: KeyboardEvent,
  desk: ReviewDesk,
  { view, state, beforeOf }: Seen,
): (() => void) | null {
  const { activeId, change } = state;
  const stops = () => stopsOf(view, desk.store.session(), beforeOf);
  const walk = (direction: 1 | -1) => () => {
    const place = nextChange(stops(), { id: activeId, change }, direction);
    if (place) desk.tell({ type: 'stood_on', ...place });
  };
  if (key === '?' || key === '؟' || (code === 'Slash' && shiftKey))
    return () => desk.tell({ type: 'keys', shown: true });
  switch (code) {
    case 'KeyN':
      return walk(1);
    case 'KeyP':
      return walk(-1);
    case 'KeyR':
    case 'Delete':
    case 'Backspace':
      return change === null ? null : desk.revertChange;
    case 'KeyF':
      return () => {
        const next = nextStop(stops(), activeId, ({ findings }) => findings > 0);
        if (next) desk.open(next, 'none');
      };
    case 'Enter':
      return activeId === null ? null : () => desk.viewRef.current?.focus();
    case 'Escape':
      return activeId === null ? null : () => desk.tell({ type: 'closed' });
    default:
      return null;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null)
  );
}
