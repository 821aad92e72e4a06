// LHC-Forms, as it comes from npm, renders every questionnaire of ours, and comes to the same total as the server.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { startApp, startBrowser, startDemo } from './demo.mjs';

const SHOTS = resolve(import.meta.dirname, '../../../target/screenshots');
const CARERQOL = ['fulfilment', 'relational', 'mental-health', 'daily-activities', 'financial', 'support', 'physical-health'];
let demo;
let app;
let browser;
let page;
let questionnaires;
let token;

before(async () => {
  mkdirSync(SHOTS, { recursive: true });
  [demo, app] = await Promise.all([startDemo(), startApp()]);
  browser = await startBrowser();
  page = await (await browser.newContext({ locale: 'nl', viewport: { width: 900, height: 1100 } })).newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${app.root}/form.html`);
  await page.waitForFunction(() => window.LForms?.Util?.convertFHIRQuestionnaireToLForms && window.LForms.FHIR?.R4);
  const found = await (await fetch(`${demo.root}/fhir/Questionnaire?_count=50`)).json();
  questionnaires = found.entry.map((entry) => entry.resource);
  const answer = await fetch(`${demo.root}/oauth2/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa('demo-ehr:demo-ehr')}`, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials&scope=system/*.cruds',
  });
  token = (await answer.json()).access_token;
}, { timeout: 400_000 });

after(async () => {
  await browser?.close();
  app?.stop();
  await demo?.stop();
});

/** Puts a form on the page, without the points of each answer: who answers is not to count them. */
async function render(questionnaire) {
  await page.evaluate(async (form) => {
    const { Util } = window.LForms;
    document.getElementById('form').innerHTML = '';
    await Util.addFormToPage(Util.convertFHIRQuestionnaireToLForms(form, 'R4'), 'form', { prepopulate: false, displayScoreWithAnswerText: false });
  }, questionnaire);
}

/**
 * Chooses an answer; the first is 1. A form that is still being drawn takes a click for nothing, so it is clicked until the
 * answer holds: LHC-Forms says so at the label, and not at the input.
 */
async function choose(linkId, number) {
  const input = page.locator(`input[name="radiogroup_${linkId}/1/1"]`).nth(number - 1);
  const holds = () => input.evaluate((one) => one.closest('label').classList.contains('ant-radio-wrapper-checked'));
  for (let tries = 0; tries < 50 && !(await holds()); tries++) {
    await input.click();
    await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); }));
  }
  assert.ok(await holds(), `${linkId} is answered`);
}

/** What is sent when LHC-Forms is done, as an app does. */
const submitted = (rendered, id) => ({ ...rendered, questionnaire: form(id).url, status: 'completed',
  subject: { reference: 'RelatedPerson/jansen-son' }, authored: new Date().toISOString() });

/** What LHC-Forms makes of the answers, once its calculations have come to this score */
async function total(linkId, score) {
  await page.waitForFunction(([id, expected]) => {
    const items = window.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4').item ?? [];
    return items.some((item) => item.linkId === id && item.answer)
      && items.find((item) => item.linkId === 'score')?.answer[0].valueInteger === expected;
  }, [linkId, score]);
  return page.evaluate(() => window.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'));
}

function texts(items, found = []) {
  for (const item of items ?? []) {
    const help = item.extension?.some((one) => one.url.endsWith('itemControl')
      && one.valueCodeableConcept.coding[0].code === 'help');
    // A help text opens with a button beside its question.
    if (!item.enableWhen && !help) {
      found.push(item.text);
      texts(item.item, found);
    }
  }
  return found;
}

const form = (id) => questionnaires.find((one) => one.id === id);

async function store(answers) {
  const answer = await fetch(`${demo.root}/fhir/QuestionnaireResponse`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/fhir+json' },
    body: JSON.stringify(answers),
  });
  const body = await answer.json();
  assert.equal(answer.status, 201, JSON.stringify(body));
  return body;
}

const value = (answers, linkId) => {
  const answer = answers.item.find((item) => item.linkId === linkId)?.answer?.[0];
  return answer?.valueInteger ?? answer?.valueCoding?.code;
};

test('every questionnaire is rendered with all its questions', async () => {
  assert.equal(questionnaires.length, 11);
  for (const questionnaire of questionnaires) {
    await render(questionnaire);
    await page.locator('#form wc-lhc-form').first().waitFor();
    for (const text of texts(questionnaire.item)) {
      await page.getByText(text, { exact: false }).first().waitFor({ state: 'attached' });
    }
    await page.screenshot({ path: join(SHOTS, `form-${questionnaire.id}.png`), fullPage: true });
  }
});

test('the total of the strain index is that of the server, and so is its band', async () => {
  const table = [['nnnnnnnnnnnnn', 0, 'below-threshold'], ['yyyyyynnnnnnn', 6, 'below-threshold'],
    ['nnnnnnyyyyyyy', 7, 'overburdened'], ['yyyyyyyyyynnn', 10, 'overburdened'],
    ['nnyyyyyyyyyyy', 11, 'very-heavily-burdened'], ['yyyyyyyyyyyyy', 13, 'very-heavily-burdened']];
  for (const [pattern, score, band] of table) {
    await render(form('csi'));
    for (const [i, one] of [...pattern].entries()) await choose(`statement-${i + 1}`, one === 'y' ? 1 : 2);
    const rendered = await total('band', score);
    assert.equal(value(rendered, 'score'), score, pattern);
    assert.equal(value(rendered, 'band'), band, pattern);
    const stored = await store(submitted(rendered, 'csi'));
    assert.equal(value(stored, 'score'), score);
    assert.equal(value(stored, 'band'), band);
  }
  await page.screenshot({ path: join(SHOTS, 'form-csi-answered.png'), fullPage: true });
});

test('the total of CarerQol is that of the server', async () => {
  for (const [pattern, score] of [['2000020', 14], ['0222202', 0], ['1111111', 7], ['2222222', 4]]) {
    await render(form('carerqol'));
    for (const [i, one] of [...pattern].entries()) await choose(CARERQOL[i], Number(one) + 1);
    await page.locator('[id="happiness/1"]').fill('7.5');
    await page.locator('[id="happiness/1"]').press('Tab');
    const rendered = await total('score', score);
    assert.equal(value(rendered, 'score'), score, pattern);
    assert.equal(value(await store(submitted(rendered, 'carerqol')), 'score'), score);
  }
});
