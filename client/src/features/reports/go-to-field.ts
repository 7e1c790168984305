import { fieldId } from './editors/form-context.js';
import type { QuestionId } from '@ega/shared/reports/question-id';

/** Brings a place of the form into view and puts the focus there; closed cards around it open. */
export function focusField(question: QuestionId, path: string): void {
  const target = findPlace(question, path);
  if (!target) return;
  for (let card = target.closest('details'); card; card = card.parentElement?.closest('details') ?? null)
    card.open = true;
  const smooth = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'auto' });
  target.focus({ preventScroll: true });
}

/** The control of the path, or what stands around it: a row that is not there yet leads to its table. */
function findPlace(question: QuestionId, path: string): HTMLElement | null {
  const parts = path ? path.split('.') : [];
  for (let length = parts.length; length >= 0; length--) {
    const found = document.getElementById(fieldId(question, parts.slice(0, length).join('.')));
    if (found) return firstControl(found);
  }
  return null;
}

function firstControl(place: HTMLElement): HTMLElement {
  if (place instanceof HTMLFieldSetElement)
    return place.querySelector<HTMLElement>('input:checked, input, select, textarea') ?? place;
  // A card has no place of its own in the order of Tab; its head has.
  if (place instanceof HTMLDetailsElement) return place.querySelector('summary') ?? place;
  return place;
}
