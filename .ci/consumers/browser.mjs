// Open the page and the drawing in headless Chromium: what a reader sees and can do there, in light and dark, on a
// desk and on a phone. Usage: CHROMIUM=/path/to/chromium node browser.mjs FOLDER, which holds timeline.html, .svg and
// hostile.html, .svg.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { chromium } from 'playwright-core'

const folder = process.argv[2]
const SIZES = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 }, low: { width: 640, height: 300 } }
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]
const PATIENCE = { timeout: 5000 } // milliseconds for anything that is waited for

const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'profile-'))
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM, headless: true, args: FLAGS, offline: true,
})
const page = await browser.newPage()
const trouble = []
page.on('request', (request) => { if (!request.url().startsWith('file:')) trouble.push(`asks for ${request.url()}`) })
page.on('pageerror', (error) => trouble.push(`fails: ${error.message}`))
page.on('console', (message) => { if (message.type() === 'error') trouble.push(`complains: ${message.text()}`) })
page.on('dialog', (dialog) => { trouble.push(`shows a dialog: ${dialog.message()}`); return dialog.dismiss() })

async function open(name, size = 'desk', scheme = 'light') {
  await page.setViewportSize(SIZES[size])
  await page.emulateMedia({ colorScheme: scheme, media: 'screen' })
  await page.goto('about:blank') // so that no place in the page is kept
  await page.goto(pathToFileURL(path.join(folder, name)).href)
}

// Whether an element is within its pane, which is within the window.
const inView = (locator) => locator.evaluate((element) => {
  const pane = element.closest('#article, #timeline').getBoundingClientRect()
  const box = element.getClientRects()[0]
  return box.top >= Math.max(0, pane.top) && box.bottom <= Math.min(innerHeight, pane.bottom) + 1
})
// The page answers a change of its address a moment later.
async function comes(found, words) {
  for (let tries = 0; tries < 50; tries++) {
    if (await found()) return
    await page.waitForTimeout(20)
  }
  assert.fail(words)
}
const background = (locator) => locator.evaluate((element) => getComputedStyle(element).backgroundColor)
const CLEAR = 'rgba(0, 0, 0, 0)'
const byId = (id) => page.locator(`[id="${id}"]`)

async function checkClicks(size) {
  await open('timeline.html', size)
  const line = page.locator('#timeline li.main').last()
  const id = (await line.getAttribute('id')).slice(2)
  const mark = byId(`s-${id}`)
  assert.ok(!(await inView(mark)), 'the words of a late event are not in view at first')
  await line.locator('a').click(PATIENCE)
  await comes(() => inView(mark), 'a click on an event brings its words into view')
  if (size !== 'low') assert.ok(await inView(line), 'and leaves its line there') // there is room for both
  assert.notEqual(await background(mark.locator('+ .words')), CLEAR, 'the words are marked')
  assert.notEqual(await background(line), CLEAR, 'and so is the line')

  const early = page.locator('#article a.mark.main').first()
  const back = byId((await early.getAttribute('href')).slice(1))
  await early.click(PATIENCE)
  await comes(() => inView(back), 'a click on a mark brings its line into view')
  await comes(() => back.evaluate((one) => one.contains(document.activeElement)), 'which is where keys go to')
  assert.notEqual(await background(back), CLEAR, 'and marks it')
  assert.notEqual(await background(early.locator('+ .words')), CLEAR, 'and its words')
  assert.equal(await background(line), CLEAR, 'and what was marked before is not any longer')
}

async function checkKeys() {
  await open('timeline.html')
  const current = () => page.locator('#timeline [aria-current]').evaluate((link) => link.hash)
  await page.keyboard.press('j')
  const first = await current() // which waits for it
  await page.keyboard.press('j')
  await comes(async () => (await current()) !== first, 'j goes on')
  const second = await current()
  assert.ok(await inView(byId(second.slice(1))), 'and the article with it')
  await page.keyboard.press('k')
  await comes(async () => (await current()) === first, 'k goes back')

  await open('timeline.html')
  const onLine = () => page.evaluate(() => document.activeElement.closest('#timeline li') !== null)
  for (let press = 0; press < 200 && !(await onLine()); press++) await page.keyboard.press('Tab')
  assert.ok(await onLine(), 'Tab comes to a line of the timeline')
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none')
  await page.keyboard.press('Enter')
  await comes(() => page.evaluate(() => document.activeElement.id.startsWith('s-')), 'Enter goes to its words')
  await page.keyboard.press('Enter')
  await comes(onLine, 'and Enter there back to it')
}

async function checkLesser() {
  await open('timeline.html')
  const shown = () => page.locator('#timeline li:visible').count()
  const [all, main] = [await page.locator('#timeline li').count(), await shown()]
  assert.equal(main, await page.locator('#timeline li.main').count())
  assert.ok(main < all)
  for (const year of await page.locator('#timeline h3:visible').all()) {
    assert.notEqual(await year.locator('xpath=following-sibling::*').locator(':visible').count(), 0, 'no year is empty')
  }
  await page.check('#all')
  assert.equal(await shown(), all)
}

async function checkPrint() {
  await open('timeline.html', 'desk', 'light')
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color)
  const light = await ink()
  await page.emulateMedia({ colorScheme: 'dark', media: 'screen' })
  assert.notEqual(await ink(), light, 'dark is not light')
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  assert.equal(await ink(), light, 'what is printed is dark on white')
  for (const pane of ['#article', '#timeline']) {
    const cut = await page.locator(pane).evaluate((one) => one.scrollHeight > one.clientHeight + 1)
    assert.ok(!cut, `the whole of ${pane} is printed`)
  }
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
  assert.ok(paper.match(/\/Type \/Page\b/g).length > 2)
}

// What axe-core finds, contrast too, with an event chosen and all of them shown.
async function checkAccess(size, scheme) {
  await open('timeline.html', size, scheme)
  await page.locator('#timeline li.main a').first().click(PATIENCE)
  await page.check('#all')
  await page.evaluate(axe.source)
  const { violations, passes } = await page.evaluate(() => window.axe.run(document))
  const grave = violations.filter((one) => ['serious', 'critical'].includes(one.impact))
  assert.equal(grave.map((one) => `${one.id}: ${one.nodes[0].html}`).join('\n'), '', `${size}, ${scheme}`)
  assert.ok(passes.some((one) => one.id === 'color-contrast'), 'contrast was looked at')
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  assert.ok(!wide, `nothing is wider than the window (${size})`)
}

async function checkDrawing(scheme) {
  await open('timeline.svg', 'desk', scheme)
  const faults = await page.evaluate(() => {
    const { width, height } = document.documentElement.viewBox.baseVal
    const texts = [...document.querySelectorAll('text')].map((one) => ({ words: one.textContent, box: one.getBBox() }))
    const out = texts.filter(({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
    const clash = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y + 3 < b.y + b.height && b.y + 3 < a.y + a.height
    const over = texts.filter((one, at) => texts.slice(at + 1).some((other) => clash(one.box, other.box)))
    return [texts.length, out.map(({ words }) => words), over.map(({ words }) => words)]
  })
  assert.ok(faults[0] > 0)
  assert.deepEqual(faults.slice(1), [[], []], 'no words go over the edge, or over others')
}

async function checkHostile() {
  for (const name of ['hostile.html', 'hostile.svg']) {
    await open(name)
    await page.waitForTimeout(100)
    assert.match(await page.content(), /alert\(\d\)/)
    assert.equal(await page.evaluate(() => document.querySelectorAll('img, svg script, [onerror]').length), 0)
  }
}

const each = (check, ...lists) => async () => {
  const tuples = lists.reduce((found, list) => found.flatMap((one) => list.map((two) => [...one, two])), [[]])
  for (const tuple of tuples) await check(...tuple)
}
const sizes = Object.keys(SIZES)
const schemes = ['light', 'dark']
const checks = {
  'clicks move the article and the timeline': each(checkClicks, sizes),
  'keys do, too': checkKeys,
  'lesser events are hidden and shown': checkLesser,
  'print is whole and light': checkPrint,
  'axe-core finds nothing serious, contrast included': each(checkAccess, sizes, schemes),
  'the drawing is in order': each(checkDrawing, schemes),
  'hostile words do nothing': checkHostile,
}
try {
  for (const [name, check] of Object.entries(checks)) {
    await check()
    assert.deepEqual(trouble, [], name)
    console.log(`Chromium: ${name}`)
  }
} finally {
  await browser.close()
  fs.rmSync(profile, { recursive: true, force: true })
}
