import type { Fit } from '@shared/keywords/fits';
import type { EditorModel } from '../editing/editor-model';
import { insertWords } from './insert-words';

/** Puts the words of a fit into the draft, where they fit. */
export function putWords(model: EditorModel, fit: Pick<Fit, 'field' | 'index' | 'add'>): void {
  const { bullets, ...texts } = insertWords(model.content.value, fit);
  if (bullets !== undefined) model.set('bullets', bullets);
  else if (fit.field !== 'bullets') model.set(fit.field, texts[fit.field] ?? '');
}
