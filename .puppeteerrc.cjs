// The browser comes from $CHROMIUM or the system (scripts/browser.mjs); an install never downloads one.
module.exports = { skipDownload: true };
