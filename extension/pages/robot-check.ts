import { hasId } from './elements';

/**
 * True for the page that Amazon (or its firewall) answers with when it takes the visitor for a program: letters to
 * type until 2024, one "Continue shopping" button since 2025. It says nothing about a product.
 */
export function isRobotCheck(document: Document): boolean {
  // Amazon's own pages carry a sign-in form too, but never without their navigation. Ids are asked first: they cost nothing.
  if (hasId(document, 'dp', 'navbar', 'nav-belt', 'sc-navbar-container')) return false;
  if (document.querySelector('.s-main-slot')) return false;
  return (
    document.querySelector(
      'form[action*="validateCaptcha"],#captchacharacters,img[src*="/captcha/"],script[src*="captcha-instrumentation"],' +
        'script[src*="awswaf"],#challenge-container,form[action*="opfcaptcha"]',
    ) !== null
  );
}
