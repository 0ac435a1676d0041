import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import { kindNamed } from '../../kinds-of-subject';
import type { Rule } from '../../rule';
import { attributeLike, saysAnywhere, saysInText } from '../../says';
import { sources } from '../../sources.data';
import { partsOfFields, shownFields } from '../../text-parts';

const says =
  /\b(?:(?:uk|three[ -]pin|3[ -]pin|13 ?A(?:mp)?|fused|moulded|rewireable|euro|eu|schuko|2[ -]pin|16 ?A(?:mp)?|32 ?A(?:mp)?|industrial|mains)\b[\w ,-]{0,20}\bplugs?|BS ?1363|plugs?(?! into| in to| &)|hard[ -]?wired|110 ?V|usb[ -]?c?)\b/i;
const foreignPlug =
  /\b(?:(?:EU|US|USA|European|American|Euro|Schuko|two[ -]pin|2[ -]pin|type [ABCEF])[ -]plugs?)\b/i;
const adaptor = /\b(?:adapt[eo]rs?|uk plugs?|BS ?1363|shaver)\b/i;

export const plugFacts: Rule = {
  id: 'compliance/plug-facts',
  component: 'compliance',
  weight: 2,
  name: 'UK plug',
  source: sources.electricals,
  measure(subject) {
    if (subject.marketplace !== 'amazon-uk') return notApplicable;
    return whenBothKnown(subject, ['title', 'bullets'], (title) => {
      const isCordless = /\b(?:cordless|battery|solar|gas|petrol|diesel)\b/i.test(title);
      const corded = /\b(?:corded|2[34]0 ?V)\b/i.test(title) ? kindNamed(subject, 'powerTool') : null;
      const kind = isCordless ? null : (kindNamed(subject, 'mainsGood') ?? corded);
      for (const part of partsOfFields(subject, shownFields)) {
        const match = /plug/i.test(part.text) ? foreignPlug.exec(part.text) : null;
        if (match === null || saysAnywhere(subject, adaptor)) continue;
        return wanting({
          score: 0,
          severity: 'policy',
          evidence: `${part.label} says «${match[0]}»: mains goods are sold in the UK with a plug to BS 1363`,
          fix: 'Supply a fused UK plug to BS 1363, or a conversion plug fitted, and say so.',
          field: part.field,
          index: part.index,
          marks: [[match.index, match.index + match[0].length]],
        });
      }
      if (kind === null) return notApplicable;
      if (saysInText(subject, says)) return fulfilled('The plug is stated');
      const attribute = attributeLike(subject, /plug/);
      return wanting({
        score: attribute === null ? 0 : 0.5,
        severity: attribute === null ? 'warning' : 'hint',
        evidence: `«${kind}»: no text says which plug it has`,
        fix: 'Say «UK 3-pin plug (BS 1363)» and the length of the cable, and fill in the plug attribute.',
        field: 'bullets',
        attribute: 'power_plug_type',
      });
    });
  },
};
