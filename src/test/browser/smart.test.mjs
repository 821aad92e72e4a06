// The SMART client of npm, unchanged, in a real browser; and an OpenID Connect client that checks
// what discovery and tokens say.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import * as oidc from 'openid-client';
import { startApp, startBrowser, startDemo } from './demo.mjs';

const SHOTS = resolve(import.meta.dirname, '../../../target/screenshots');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STANDALONE = 'openid fhirUser launch/patient patient/*.rs offline_access';
let demo;
let app;
let browser;

before(async () => {
  mkdirSync(SHOTS, { recursive: true });
  [demo, app] = await Promise.all([startDemo(), startApp()]);
  browser = await startBrowser();
}, { timeout: 400_000 });

after(async () => {
  await browser?.close();
  app?.stop();
  await demo?.stop();
});

/** A browser of somebody who is not logged in. */
async function open(language = 'nl') {
  const context = await browser.newContext({ locale: language, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
}

async function logIn(page, user) {
  await page.locator('#username').fill(user);
  await page.locator('#password').fill(user);
  await page.locator('button[type=submit]').click();
}

async function consent(page) {
  await page.locator('input[name=scope][type=checkbox]').first().waitFor();
  await page.locator('form:has(input[type=checkbox]) button[type=submit]').click();
  await page.waitForURL(`${app.root}/index.html**`);
  await page.waitForFunction(() => document.title !== 'App');
  assert.equal(await page.title(), 'ready', await page.locator('body').textContent());
}

function launchAddress(scope, launch) {
  const address = new URL('/launch.html', app.root);
  address.searchParams.set('iss', `${demo.root}/fhir`);
  address.searchParams.set('scope', scope);
  if (launch) address.searchParams.set('launch', launch);
  return address.href;
}

async function names(page) {
  const bundle = await page.evaluate(() => smart.request('RelatedPerson?_sort=rank'));
  return bundle.entry.map((entry) => entry.resource.name[0].text);
}

test('a naaste opens an app on her own phone', async () => {
  const page = await open();
  await page.goto(launchAddress(STANDALONE));
  await page.locator('#username').waitFor();
  await page.screenshot({ path: join(SHOTS, 'login-nl.png') });
  await logIn(page, 'naaste');
  await page.locator('input[type=checkbox]').first().waitFor();
  await page.screenshot({ path: join(SHOTS, 'consent-nl.png'), fullPage: true });
  await consent(page);
  assert.equal(await page.evaluate(() => smart.patient.id), 'jansen-patient');
  assert.match(await page.evaluate(() => smart.user.fhirUser), /RelatedPerson\/jansen-daughter$/);
  assert.deepEqual((await names(page)).slice(0, 2), ['Maria de Boer', 'Sanne Jansen']);
});

test('the app goes on with a refreshed token', async () => {
  const page = await open('en');
  await page.goto(launchAddress(STANDALONE));
  await logIn(page, 'naaste');
  await page.locator('input[type=checkbox]').first().waitFor();
  await page.screenshot({ path: join(SHOTS, 'consent-en.png'), fullPage: true });
  await consent(page);
  const [first, next] = await page.evaluate(async () => {
    const was = smart.getState('tokenResponse.access_token');
    await smart.refresh();
    return [was, smart.getState('tokenResponse.access_token')];
  });
  assert.notEqual(first, next);
  assert.equal((await names(page)).length, 5);
});

test('a naaste of two patients chooses one', async () => {
  const page = await open();
  await page.goto(launchAddress(STANDALONE));
  await logIn(page, 'naaste-van-twee');
  const choices = page.locator('input[name=patient][type=radio]');
  await choices.first().waitFor();
  await page.screenshot({ path: join(SHOTS, 'patient-nl.png') });
  assert.equal(await choices.count(), 2);
  await page.locator('input[name=patient][value=smit-patient]').check();
  await page.locator('form:has(input[type=radio]) button[type=submit]').click();
  await consent(page);
  assert.equal(await page.evaluate(() => smart.patient.id), 'smit-patient');
  assert.match(await page.evaluate(() => smart.user.fhirUser), /Person\/linda-jansen$/);
});

test('a nurse opens an app from the record', async () => {
  const token = await fetch(`${demo.root}/oauth2/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa('demo-ehr:demo-ehr')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'system/*.cruds' }),
  }).then((answer) => answer.json());
  const announced = await fetch(`${demo.root}/launch`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token.access_token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'demo-app', patient: 'jansen-patient', encounter: 'jansen-stay',
      user: 'Practitioner/jansen-nurse' }),
  }).then((answer) => answer.json());
  const page = await open();
  await page.goto(launchAddress('launch openid fhirUser patient/*.rs online_access', announced.launch));
  await logIn(page, 'verpleegkundige');
  await consent(page);
  assert.equal(await page.evaluate(() => smart.patient.id), 'jansen-patient');
  assert.equal(await page.evaluate(() => smart.encounter.id), 'jansen-stay');
  assert.equal((await page.evaluate(() => smart.patient.read())).name[0].text, 'Willem Jansen');
});

test('an OpenID Connect client finds everything as it should be', async () => {
  // Where no script of the app takes the answer out of the address.
  const redirect = `${app.root}/`;
  const config = await oidc.discovery(new URL(demo.root), 'demo-app', undefined, oidc.None(),
    { execute: [oidc.allowInsecureRequests] });
  const verifier = oidc.randomPKCECodeVerifier();
  const state = oidc.randomState();
  const nonce = oidc.randomNonce();
  const address = oidc.buildAuthorizationUrl(config, {
    redirect_uri: redirect, scope: 'openid fhirUser launch/patient patient/*.rs', state, nonce,
    aud: `${demo.root}/fhir`, code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const page = await open('en');
  await page.goto(address.href);
  await logIn(page, 'naaste');
  await page.locator('form:has(input[type=checkbox]) button[type=submit]').click();
  await page.waitForURL(`${redirect}**`);
  const tokens = await oidc.authorizationCodeGrant(config, new URL(page.url()),
    { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true })
    .catch((error) => assert.fail(`${error.message}: ${error.cause?.message ?? error}`));
  const claims = tokens.claims();
  assert.equal(claims.fhirUser, `${demo.root}/fhir/RelatedPerson/jansen-daughter`);
  const info = await oidc.fetchUserInfo(config, tokens.access_token, claims.sub);
  assert.equal(info.fhirUser, claims.fhirUser);
});

test('pages for people work without scripts, and a wrong password is said', async () => {
  const context = await browser.newContext({ locale: 'nl', javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${demo.root}/login`);
  await page.locator('#username').fill('naaste');
  await page.locator('#password').fill('fout');
  await page.locator('button[type=submit]').click();
  assert.match(await page.locator('[role=alert]').textContent(), /klopt niet/);
  await page.screenshot({ path: join(SHOTS, 'login-refused-nl.png') });
  await page.goto(`${demo.root}/invitation`);
  await page.screenshot({ path: join(SHOTS, 'invitation-code-nl.png') });
  await page.goto(`${demo.root}/oauth2/authorize?client_id=nobody&response_type=code`);
  await page.screenshot({ path: join(SHOTS, 'problem-nl.png') });
  assert.match(await page.locator('h1').textContent(), /verkeerde manier/);
});

/** What a machine can see of WCAG 2.2 A and AA; axe-core looks at the page as it is now. */
async function assertAccessible(page, what) {
  await page.evaluate(AXE);
  const found = await page.evaluate(() =>
    axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
  assert.ok(found.passes.length > 5, `${what}: nothing was looked at`);
  assert.deepEqual(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], what);
}

for (const language of ['nl', 'en']) {
  test(`pages for people keep to WCAG 2.2 AA, in ${language}`, async () => {
    const page = await open(language);
    await page.goto(launchAddress(STANDALONE));
    await page.locator('#username').waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), language);
    await assertAccessible(page, 'login');
    await page.locator('#username').fill('naaste-van-twee');
    await page.locator('#password').fill('x');
    await page.locator('button[type=submit]').click();
    await page.locator('[role=alert]').waitFor();
    await assertAccessible(page, 'login refused');
    await logIn(page, 'naaste-van-twee');
    await page.locator('input[name=patient]').first().waitFor();
    await assertAccessible(page, 'patient');
    await page.locator('input[name=patient][value=smit-patient]').check();
    await page.locator('form:has(input[type=radio]) button[type=submit]').click();
    await page.locator('input[type=checkbox]').first().waitFor();
    await assertAccessible(page, 'consent');
    await page.goto(`${demo.root}/invitation`);
    await assertAccessible(page, 'invitation');
    await page.goto(`${demo.root}/oauth2/authorize?client_id=nobody&response_type=code`);
    await assertAccessible(page, 'problem');
    await page.goto(`${demo.root}/nowhere`);
    assert.equal(await page.locator('html').getAttribute('lang'), language);
    await page.screenshot({ path: join(SHOTS, `failure-${language}.png`) });
    await assertAccessible(page, 'failure');
  });
}

test('who reads another language gets a page that says it is English', async () => {
  const page = await open('de');
  await page.goto(`${demo.root}/login`);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  assert.equal(await page.locator('h1').textContent(), 'Log in');
});
