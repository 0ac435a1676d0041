/**
 * True for the page that Amazon (or its firewall) answers with when it takes the visitor for a program: letters to
 * type until 2024, one "Continue shopping" button since 2025. It says nothing about a product.
 */
export function isRobotCheck(document: Document): boolean {
  const asks = document.querySelector(
    'form[action*="validateCaptcha"],#captchacharacters,img[src*="/captcha/"],script[src*="captcha-instrumentation"],' +
      'script[src*="awswaf"],#challenge-container,form[action*="opfcaptcha"]',
  );
  // Amazon's own pages carry a sign-in form too, but never without their navigation.
  return (
    asks !== null &&
    document.querySelector('#nav-belt,#navbar,#dp,.s-main-slot,#sc-navbar-container') === null
  );
}
