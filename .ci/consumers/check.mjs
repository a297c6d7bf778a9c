// Read the exports in the folder given with programs that are not ours, and fail where one of them can't.
// Usage: node check.mjs FOLDER, which holds timeline.html, .ics, .mw, .svg, .csv, .tsv, .timelinejs.json, .tml,
// hostile.csv and events.json.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import axe from 'axe-core'
import esbuild from 'esbuild'
import ICAL from 'ical.js'
import { JSDOM } from 'jsdom'
import { parse as parseMarkwhen } from '@markwhen/parser'
import { SaxesParser } from 'saxes'
import XLSX from 'xlsx'

const folder = process.argv[2]
const read = (name) => fs.readFileSync(path.join(folder, name), 'utf8')
const titles = JSON.parse(read('events.json')).map((event) => event.title)

function checkMarkwhen() {
  const found = parseMarkwhen(read('timeline.mw'))
  assert.deepEqual(found.parseMessages, [])
  const count = (node) => (node.children ? node.children.reduce((sum, child) => sum + count(child), 0) : 1)
  assert.ok(count(found.events) > 0)
  const dated = (node) => (node.children ? node.children.every(dated) : typeof node.properties.edtf === 'string')
  assert.ok(dated(found.events), 'each has its date in EDTF')
  return `${count(found.events)} events`
}

function checkCalendar() {
  const calendar = new ICAL.Component(ICAL.parse(read('timeline.ics')))
  const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part))
  assert.ok(events.length > 0)
  for (const event of events) {
    assert.ok(event.uid && event.summary && event.startDate)
    assert.ok(event.endDate.compare(event.startDate) >= 0, event.summary)
  }
  return `${events.length} events`
}

function checkXml(name, root) {
  const tags = {}
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', (tag) => { tags[tag.local] = (tags[tag.local] ?? 0) + 1 })
  parser.on('error', (error) => { throw error })
  parser.write(read(name)).close()
  assert.equal(tags[root], 1)
  assert.equal(tags.script, undefined)
  return JSON.stringify(tags)
}

function checkSheet(name) {
  const { Sheets, SheetNames } = XLSX.read(read(name), { type: 'string', raw: true })
  const cells = Object.entries(Sheets[SheetNames[0]]).filter(([place]) => !place.startsWith('!'))
  assert.deepEqual(cells.filter(([, cell]) => cell.f !== undefined), [], 'no cell is a formula')
  return XLSX.utils.sheet_to_json(Sheets[SheetNames[0]], { raw: true, defval: '' })
}

function checkSheets() {
  assert.ok(checkSheet('hostile.csv').length > 0)
  const [csv, tsv] = [checkSheet('timeline.csv'), checkSheet('timeline.tsv')]
  assert.deepEqual(csv.map((row) => row.title).sort(), [...titles].sort())
  assert.deepEqual(tsv.map((row) => row.title), csv.map((row) => row.title))
  return `${csv.length} rows`
}

async function checkTimelineJs() {
  const built = await esbuild.build({
    stdin: {
      contents: "export { TimelineConfig } from '@knight-lab/timelinejs/src/js/core/TimelineConfig.js'",
      resolveDir: import.meta.dirname,
    },
    bundle: true, format: 'iife', globalName: 'TL', write: false, logLevel: 'error',
  })
  const { window } = new JSDOM('', { runScripts: 'outside-only', url: 'https://timeline.example/' })
  window.eval(`${built.outputFiles[0].text}; globalThis.TL = TL`)
  const data = window.JSON.parse(read('timeline.timelinejs.json'))
  const wanted = data.events.length
  const config = new window.TL.TimelineConfig(data)
  config.validate()
  assert.deepEqual([...config.getErrors()], [])
  assert.equal(config.events.length, wanted)
  window.close()
  return `${wanted} events`
}

async function checkPage() {
  const { window } = new JSDOM(read('timeline.html'), {
    runScripts: 'dangerously', pretendToBeVisual: true, url: 'https://page.example/',
  })
  const { document } = window
  const line = document.querySelector('#timeline li a')
  assert.ok(titles.some((title) => line.textContent.includes(title)))
  window.Element.prototype.scrollIntoView = () => {} // which jsdom, that draws nothing, has not
  line.click()
  await new Promise((done) => setTimeout(done, 50))
  const there = document.querySelector(line.getAttribute('href'))
  assert.ok(there.closest('#article'), 'a line of the timeline leads to its words')
  assert.ok(document.querySelector(there.getAttribute('href')).closest('#timeline'), 'and these lead back')
  assert.equal(window.location.hash, line.getAttribute('href'))
  assert.ok(line.closest('li').classList.contains('here'), 'the line gone to is marked')
  window.eval(axe.source)
  // Contrast needs a browser that draws; what asks for the network is not asked.
  const { violations } = await window.axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
  const grave = [...violations].filter((one) => ['serious', 'critical'].includes(one.impact))
  assert.equal(grave.map((one) => `${one.id}: ${one.nodes[0].html}`).join('\n'), '')
  window.close()
  return 'linked both ways, no serious fault'
}

const checks = {
  markwhen: checkMarkwhen,
  'ical.js': checkCalendar,
  'SheetJS for CSV and TSV': checkSheets,
  'SVG by saxes': () => checkXml('timeline.svg', 'svg'),
  'TimeML by saxes': () => checkXml('timeline.tml', 'TimeML'),
  TimelineJS: checkTimelineJs,
  'HTML by jsdom and axe-core': checkPage,
}
for (const [name, check] of Object.entries(checks)) console.log(`${name}: ${await check()}`)
