import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** launchChromium starts the system's Chromium (CHROMIUM_PATH names another), without a window. */
export async function launchChromium(): Promise<Browser> {
  const program = process.env['CHROMIUM_PATH'] ?? places.find((place) => existsSync(place));
  if (!program) {
    throw new Error('This suite needs Chromium (Debian: apt-get install chromium)');
  }
  return chromium.launch({
    executablePath: program,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
