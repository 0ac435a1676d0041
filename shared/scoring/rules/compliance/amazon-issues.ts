import { contentAttributes, contentFieldNames, contentFields } from '../../../catalog/content-fields';
import { isCriticalIssue } from '../../../catalog/is-critical-issue';
import type { ListingIssue } from '../../../catalog/listing-issue';
import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { FindingField, Place, Rule } from '../../rule';
import { sources } from '../../sources.data';

export const amazonIssues: Rule = {
  id: 'compliance/amazon-issues',
  component: 'compliance',
  weight: 8,
  name: 'Amazon’s issues',
  source: sources.listingIssues,
  measure(subject) {
    if (!subject.isOwn) return notApplicable;
    return whenKnown(subject, 'issues', (issues) => {
      const told = issues.filter((issue) => issue.severity !== 'INFO' || issue.enforcements.length > 0);
      const [first] = told;
      if (first === undefined) return fulfilled('Amazon reports no issue');
      const critical = told.filter(isCriticalIssue).length;
      const score = critical > 0 ? 0 : Math.max(0.2, 0.7 - 0.1 * told.length);
      return wanting({ ...placeOf(first), score, severity: 'policy', places: told.map(placeOf) });
    });
  },
};

/** Amazon's words first, and whole: they name what it wants. */
function placeOf(issue: ListingIssue): Place {
  const acts = issue.enforcements.map((act) => act.toLowerCase().replaceAll('_', ' '));
  return {
    evidence: `Amazon says: «${issue.message}»${acts.length > 0 ? ` (${acts.join(', ')})` : ''}`,
    fix:
      issue.attributeNames.length > 0
        ? `Mend ${issue.attributeNames.map(sellerWord).join(', ')}.`
        : `See issue ${issue.code} in Seller Central.`,
    severity: isCriticalIssue(issue) ? 'policy' : 'warning',
    isUrgent: issue.enforcements.length > 0 || issue.severity === 'ERROR',
    field: fieldOf(issue),
    attribute: attributeOf(issue),
  };
}

/** The field's name as the editor has it, or Amazon's attribute in plain words. */
function sellerWord(attribute: string): string {
  const field = contentFields.find((name) => contentAttributes[name] === attribute);
  if (field !== undefined) return `the ${contentFieldNames[field].toLowerCase()}`;
  return attribute.includes('image_locator') ? 'the picture' : attribute.replaceAll('_', ' ');
}

function fieldOf(issue: ListingIssue): FindingField | undefined {
  const field = contentFields.find((name) => issue.attributeNames.includes(contentAttributes[name]));
  if (field !== undefined) return field;
  const names = issue.attributeNames.join(' ');
  if (names.includes('image_locator') || isAbout(issue, 'IMAGE')) return 'images';
  const isOffer = /purchasable_offer|fulfillment_availability|list_price/.test(names);
  return isOffer || isAbout(issue, 'PRICE') ? 'offer' : undefined;
}

/** Where Amazon names no attribute, its category may say what the issue is about: `INVALID_IMAGE`, `MISSING_PRICE`. */
function isAbout({ attributeNames, categories }: ListingIssue, what: 'IMAGE' | 'PRICE'): boolean {
  return attributeNames.length === 0 && categories.some((category) => category.endsWith(`_${what}`));
}

/** The attribute that Amazon names, the field's own first; the content's is the field's anyway. */
function attributeOf({ attributeNames }: ListingIssue): string | undefined {
  const ofContent = Object.values(contentAttributes).find((name) => attributeNames.includes(name));
  return ofContent ?? attributeNames[0];
}
