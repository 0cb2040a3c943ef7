import { chromium, type Browser } from 'playwright-core';
import { findProgram } from './find-program.js';

/** launchChromium starts the system's Chromium (CHROMIUM_PATH names another), without a window. */
export async function launchChromium(): Promise<Browser> {
  const program =
    process.env['CHROMIUM_PATH'] ?? findProgram('chromium', 'chromium-browser', 'google-chrome');
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
