import type { ContentField } from '@shared/catalog/content-fields';
import { contentFields } from '@shared/catalog/content-fields';
import type { TemplateParts } from '@shared/catalog/listing-template';
import { slotsOf } from '@shared/templates/slots';

export interface TemplateFieldsProps {
  parts: TemplateParts;
  names: Record<ContentField, string>;
  onParts: (parts: TemplateParts) => void;
}

/** The texts of a template with their slots; a field that is not ticked is left as each listing has it. */
export function TemplateFields({ parts, names, onParts }: TemplateFieldsProps) {
  return (
    <div class="template-fields">
      {contentFields.map((field) => {
        const part = parts[field];
        const text = part === null ? '' : typeof part === 'string' ? part : part.join('\n');
        const write = (value: string) =>
          onParts({ ...parts, [field]: field === 'bullets' ? value.split('\n') : value });
        return (
          <div key={field} class="template-field">
            <label class="check">
              <input
                type="checkbox"
                checked={part !== null}
                onChange={(event) =>
                  onParts({
                    ...parts,
                    [field]: event.currentTarget.checked ? (field === 'bullets' ? [''] : '') : null,
                  })
                }
              />
              {names[field]}
              {field === 'bullets' && part !== null && <span class="muted small"> one a line</span>}
            </label>
            {part !== null && (
              <textarea
                aria-label={`Template of ${names[field]}`}
                rows={field === 'bullets' ? 5 : field === 'description' ? 4 : 2}
                value={text}
                onInput={(event) => write(event.currentTarget.value)}
              />
            )}
            {slotsOf(text).length > 0 && (
              <p class="small muted">Filled from each listing: {slotsOf(text).join(', ')}</p>
            )}
          </div>
        );
      })}
    </div>
  );
}
