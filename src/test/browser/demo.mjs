// The demo in a folder of its own, and a small app beside it, on free ports of 127.0.0.1.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const JAR = resolve(import.meta.dirname, '../../../target/naast-0.1.0.jar');
const START_SECONDS = 300;

/** Starts the demo; gives its root, such as http://localhost:40123, and how to stop it. */
export async function startDemo() {
  const folder = mkdtempSync(join(tmpdir(), 'naast-demo-'));
  const server = spawn('java', ['-Xmx1g', '-jar', JAR, '--spring.profiles.active=demo', '--server.port=0'], { cwd: folder });
  const root = await new Promise((found, failed) => {
    let log = '';
    const clock = setTimeout(() => failed(new Error(`not ready:\n${log}`)), START_SECONDS * 1000);
    const read = (chunk) => {
      log += chunk;
      const address = /FHIR +(http:\/\/localhost:\d+)\/fhir/.exec(log);
      if (log.includes('Naast is ready') && address) {
        clearTimeout(clock);
        found(address[1]);
      }
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', () => failed(new Error(`the demo ended:\n${log}`)));
  });
  return {
    root,
    stop: () => new Promise((ended) => {
      server.removeAllListeners('exit');
      server.on('exit', () => { rmSync(folder, { recursive: true, force: true }); ended(); });
      server.kill('SIGTERM');
    }),
  };
}

/** Serves the app's pages and the SMART client as it comes from npm. */
export async function startApp() {
  const files = {
    '/': ['app/back.html', 'text/html'],
    '/launch.html': ['app/launch.html', 'text/html'],
    '/index.html': ['app/index.html', 'text/html'],
    '/form.html': ['app/form.html', 'text/html'],
    '/lforms/styles.css': ['node_modules/lforms/dist/lforms/webcomponent/styles.css', 'text/css'],
    '/lforms/zone.min.js': ['node_modules/lforms/dist/lforms/webcomponent/assets/lib/zone.min.js', 'text/javascript'],
    '/lforms/runtime.js': ['node_modules/lforms/dist/lforms/webcomponent/runtime.js', 'text/javascript'],
    '/lforms/polyfills.js': ['node_modules/lforms/dist/lforms/webcomponent/polyfills.js', 'text/javascript'],
    '/lforms/lhc-forms.js': ['node_modules/lforms/dist/lforms/webcomponent/lhc-forms.js', 'text/javascript'],
    '/lforms/lformsFHIR.min.js': ['node_modules/lforms/dist/lforms/fhir/R4/lformsFHIR.min.js', 'text/javascript'],
    '/fhir-client.js': ['node_modules/fhirclient/build/fhir-client.js', 'text/javascript'],
  };
  const server = createServer((request, response) => {
    const file = files[new URL(request.url, 'http://x').pathname];
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': `${file[1]}; charset=utf-8` });
    response.end(readFileSync(join(import.meta.dirname, file[0])));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { root: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/** Chromium, without anything that asks the outside world. */
export function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
}
