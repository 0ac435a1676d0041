import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { run, runTool } from './run.mjs';

const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env['PROGRAMFILES(X86)']}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env.LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`,
  ],
};

/** Path of a browser that is here already: `$CHROMIUM`, else an installed Chromium or Chrome; else null. */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  return (places[process.platform] ?? []).find((path) => existsSync(path)) ?? null;
}

/**
 * A browser for the tests, fetched when none is here: Debian's package when we are root on Debian, else puppeteer's
 * own download. Null when none of it worked; `adviseBrowser` says what to do then.
 */
export async function ensureBrowser(say = console.log) {
  const here = findBrowser();
  if (here || process.env.CHROMIUM) return here;
  if (isDebianRoot()) {
    say('Installing Chromium from Debian (for the browser tests) …');
    await run('apt-get', ['update', '-qq'], { quiet: true });
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], {
      quiet: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = findBrowser();
    if (installed) return installed;
  }
  say("Downloading puppeteer's Chrome (for the browser tests) …");
  const { code, output } = await runTool('puppeteer', 'puppeteer', ['browsers', 'install', 'chrome'], {
    quiet: true,
  });
  const path = code === 0 ? /^chrome@\S+ (.+)$/m.exec(output)?.[1]?.trim() : undefined;
  return path && existsSync(path) ? path : null;
}

export const adviseBrowser = process.env.CHROMIUM
  ? `CHROMIUM names ${process.env.CHROMIUM}, which does not exist.`
  : 'No Chromium or Chrome was found and none could be installed. Install one (Debian: apt-get install chromium; ' +
    'elsewhere: google.com/chrome) or set CHROMIUM to its path.';

function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
