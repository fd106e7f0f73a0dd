"use strict";
// The report's page: reads its data from the element #data, draws it, filters it. Text from the
// checked project is only ever set as text, never as markup.

const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
const PAGE = 200; // findings drawn at once
const SEVERITIES = ["error", "warning", "note"];
let shown = [];
let drawn = 0;

function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

// Text with its names in backquotes set as code.
function rich(text) {
  return text.split(/(`[^`]*`)/).map((part) =>
    part.length > 2 && part.startsWith("`") ? make("code", {}, part.slice(1, -1)) : part);
}

function count(findings, key) {
  const counts = new Map();
  for (const finding of findings) counts.set(finding[key], (counts.get(finding[key]) || 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

const plural = (n, word) => `${n} ${word}${n === 1 ? "" : "s"}`;
const place = (at) => `${at.path}:${at.cell ? `cell ${at.cell}:` : ""}${at.location.row}:${at.location.column}`;

// --- the filters -------------------------------------------------------------------------------

function wanted() {
  const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
  const severities = SEVERITIES.filter((s) => byId(`severity-${s}`).checked);
  const rule = byId("rule").value;
  const module = byId("module").value;
  return data.findings.filter((f) =>
    severities.includes(f.severity) && (!rule || f.code === rule) && (!module || f.path === module) &&
    words.every((word) => f.haystack.includes(word)));
}

function fillFilters() {
  for (const severity of SEVERITIES) {
    const box = make("input", { type: "checkbox", id: `severity-${severity}`, checked: "" });
    byId("severities").append(make("label", { class: severity }, box, severity));
  }
  for (const [code] of count(data.findings, "code").sort())
    byId("rule").append(make("option", { value: code }, `${code} ${data.rules[code].name}`));
  for (const [path] of count(data.findings, "path").sort())
    byId("module").append(make("option", { value: path }, path));
}

// --- totals ------------------------------------------------------------------------------------

function drawBars(list, counts, select, label) {
  const most = counts.length ? counts[0][1] : 1;
  list.replaceChildren(...counts.slice(0, 12).map(([key, n]) => {
    const pressed = select.value === key;
    const button = make("button", { type: "button", "aria-pressed": pressed }, make("span", {}, label(key)),
      make("span", {}, String(n)));
    const bar = make("span", { class: "bar", "aria-hidden": "true" });
    bar.style.width = `${(100 * n) / most}%`;
    button.append(bar);
    button.addEventListener("click", () => {
      select.value = pressed ? "" : key;
      update();
      [...list.querySelectorAll("button")].find((b) => b.dataset.key === key)?.focus();
    });
    button.dataset.key = key;
    return make("li", {}, button);
  }));
}

function causesOf(findings) {
  const causes = new Map();
  for (const finding of findings) {
    if (!finding.cause) continue;
    const last = finding.chain.at(-1) || finding;
    const key = `${finding.code} ${place(last)}`;
    if (!causes.has(key)) causes.set(key, { finding, last, members: [] });
    causes.get(key).members.push(finding);
  }
  for (const cause of causes.values()) cause.functions = new Set(cause.members.map((f) => f.function));
  return [...causes.values()].sort((a, b) => b.functions.size - a.functions.size);
}

function drawCauses(findings) {
  byId("causes").replaceChildren(...causesOf(findings).slice(0, 20).map((cause) => {
    const summary = make("summary", {},
      make("span", { class: `code ${cause.finding.severity}` }, cause.finding.code), " ",
      make("code", {}, cause.finding.cause), ` stops ${plural(cause.functions.size, "coroutine")} `,
      make("span", { class: "faint" }, place(cause.last)));
    const items = cause.members.map((f) => {
      const link = make("a", { href: `#finding-${f.number}` }, f.function || f.path);
      link.addEventListener("click", () => openFinding(f));
      return make("li", {}, link, " ", make("span", { class: "faint" }, place(f)));
    });
    return make("li", {}, make("details", {}, summary, make("div", { class: "body" }, make("ul", {}, ...items))));
  }));
}

// --- a finding ---------------------------------------------------------------------------------

function sourceOf(source) {
  const pre = make("pre", { tabindex: "0", "aria-label": "source" });
  source.lines.forEach((text, n) => {
    const row = source.first + n;
    const [from, to] = row === source.row ? [source.column - 1, source.end - 1] : [0, 0];
    const chars = [...text];
    pre.append(make("span", { class: "row" }, `${String(row).padStart(5)} `), chars.slice(0, from).join(""));
    if (to > from) pre.append(make("mark", {}, chars.slice(from, to).join("")));
    pre.append(chars.slice(to).join(""), "\n");
  });
  return pre;
}

function svg(tag, attributes, text) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  if (text !== undefined) node.textContent = text;
  return node;
}

// The end of a name says most: that is what stays when it is too long.
const fit = (text, chars) => (text.length > chars ? `…${text.slice(1 - chars)}` : text);

function wrap(text, chars, lines) {
  const rows = [""];
  for (const word of text.split(" ")) {
    if (rows.at(-1).length + word.length + 1 > chars && rows.at(-1)) rows.push("");
    rows[rows.length - 1] += (rows.at(-1) ? " " : "") + word;
  }
  if (rows.length > lines) rows.splice(lines - 1, rows.length, `${rows[lines - 1]} …`);
  return rows.map((row) => (row.length > chars ? `${row.slice(0, chars - 1)}…` : row));
}

// Two lanes: on the left the coroutine, on the right the plain functions down to the cause; the
// crossing in red, the bridge that is advised in green.
function graphOf(finding, width) {
  const gap = 44, lane = (width - gap) / 2, right = lane + gap, high = 46, step = 66, top = 24;
  const chars = Math.max(8, Math.floor((lane - 16) / 7.3));
  const calls = finding.chain.map((c, n) => ({ name: c.function, at: n ? finding.chain[n - 1] : finding }));
  calls.push({ name: finding.cause, at: finding.chain.at(-1) || finding });
  const bridge = finding.bridge ? wrap(`bridge: ${finding.bridge.text}`, chars, 5) : [];
  const tall = top + Math.max(calls.length * step, bridge.length ? step + 14 + bridge.length * 16 : step);
  const names = [finding.function, ...calls.map((c) => c.name)].join(", then ");
  const root = svg("svg", { width, height: tall, viewBox: `0 0 ${width} ${tall}`, role: "img",
    "aria-label": `From the event loop into plain functions: ${names}` });
  const box = (x, y, kind, name, where, height = high) => {
    root.append(svg("rect", { x: x + 1, y, width: lane - 2, height, class: kind }));
    if (name === undefined) return;
    const label = svg("text", { x: x + 9, y: y + 19 }, fit(name, chars));
    label.append(svg("title", {}, name));
    root.append(label, svg("text", { x: x + 9, y: y + 36, class: "small" }, fit(where, chars)));
  };
  const arrow = (d, kind) => root.append(svg("path", { d, class: kind, "marker-end": "url(#arrow)" }));
  root.append(svg("text", { x: 2, y: 14, class: "lane small" }, "ON THE EVENT LOOP"),
    svg("text", { x: right + 2, y: 14, class: "lane small" }, "PLAIN FUNCTIONS"));
  box(0, top, "async", finding.function, place(finding));
  calls.forEach((call, n) => {
    const y = top + n * step;
    box(right, y, n === calls.length - 1 ? "cause" : "sync", call.name, n ? place(call.at) : "from the loop");
    if (n) arrow(`M ${right + lane / 2} ${y - step + high} V ${y - 3}`, "");
  });
  arrow(`M ${lane} ${top + high / 2} H ${right - 4}`, "crossing");
  if (bridge.length) {
    const y = top + step;
    box(0, y, "cure", undefined, undefined, bridge.length * 16 + 12);
    bridge.forEach((row, n) => root.append(svg("text", { x: 9, y: y + 20 + n * 16 }, row)));
    arrow(`M ${lane} ${y + 14} C ${lane + gap} ${y + 14} ${lane} ${top + high - 8} ${right - 4} ${top + high - 8}`, "cure");
  }
  return root;
}

function fixOf(fix) {
  const body = make("pre", { tabindex: "0", "aria-label": "edits of the fix" });
  for (const edit of fix.edits) {
    const where = `${edit.location.row}:${edit.location.column}`;
    body.append(make("span", { class: "row" }, `${where} `),
      make("span", { class: edit.content ? "added" : "removed" }, edit.content || "(removed)"), "\n");
  }
  return make("div", {}, make("p", {}, `Fix (${fix.applicability}): `, ...rich(fix.message || "")), body);
}

function bodyOf(finding, width) {
  const body = make("div", { class: "body" });
  if (finding.source) body.append(sourceOf(finding.source));
  if (finding.cause) body.append(graphOf(finding, Math.min(width - 28, 720)));
  if (finding.bridge) {
    const bridge = make("div", { class: "bridge" }, make("strong", {}, "Bridge: "), ...rich(finding.bridge.text));
    if (finding.bridge.alternatives.length)
      bridge.append(make("ul", {}, ...finding.bridge.alternatives.map((text) => make("li", {}, "or ", ...rich(text)))));
    bridge.append(...finding.notes.map((text) => make("div", { class: "faint" }, "note: ", ...rich(text))));
    body.append(bridge);
  }
  if (finding.fix) body.append(fixOf(finding.fix));
  const rule = data.rules[finding.code];
  body.append(make("p", { class: "faint" }, `${finding.code} ${rule.name}: ${rule.summary}`));
  return body;
}

function drawFinding(finding) {
  const summary = make("summary", {},
    make("span", { class: `code ${finding.severity}` }, finding.code), " ", ...rich(finding.message), " ",
    make("span", { class: "faint" }, place(finding)));
  const details = make("details", { id: `finding-${finding.number}`, class: "finding" }, summary);
  details.addEventListener("toggle", () => {
    details.querySelector(".body")?.remove();
    if (details.open) details.append(bodyOf(finding, details.clientWidth));
  });
  return details;
}

function drawMore() {
  const next = shown.slice(drawn, drawn + PAGE);
  byId("findings").append(...next.map(drawFinding));
  drawn += next.length;
  byId("more").hidden = drawn >= shown.length;
}

function openFinding(finding) {
  while (!byId(`finding-${finding.number}`) && drawn < shown.length) drawMore();
  const details = byId(`finding-${finding.number}`);
  if (!details) return;
  details.open = true;
  details.querySelector("summary").focus();
}

// --- all of it ---------------------------------------------------------------------------------

function update() {
  shown = wanted();
  drawn = 0;
  byId("findings").replaceChildren();
  byId("shown").textContent = `${shown.length} of ${data.findings.length}`;
  drawBars(byId("rules"), count(shown, "code"), byId("rule"), (code) => `${code} ${data.rules[code].name}`);
  drawBars(byId("modules"), count(shown, "path"), byId("module"), (path) => path);
  drawCauses(shown);
  drawMore();
}

function moveFocus(by) {
  const all = [...document.querySelectorAll(".finding > summary")];
  const next = all.indexOf(document.activeElement) + by;
  if (all.length) all[Math.max(0, Math.min(all.length - 1, next))].focus();
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
  if (event.key === "/") byId("search").focus();
  else if (event.key === "j") moveFocus(1);
  else if (event.key === "k") moveFocus(-1);
  else return;
  event.preventDefault();
}

data.findings.forEach((finding, number) => {
  finding.number = number;
  finding.haystack = [finding.code, finding.name, finding.message, finding.path, finding.function, finding.cause,
    ...finding.chain.flatMap((c) => [c.function, c.path])].join(" ").toLowerCase();
});
byId("version").textContent = data.version || "";
byId("totals").textContent = data.findings.length
  ? `${SEVERITIES.map((s) => plural(data.findings.filter((f) => f.severity === s).length, s)).join(", ")} in ` +
    `${plural(data.files_checked, "file")}`
  : `No problems in ${plural(data.files_checked, "file")}`;
document.body.append(svg("svg", { width: 0, height: 0, "aria-hidden": "true" }));
document.body.lastChild.append(svg("defs", {}));
const marker = svg("marker", { id: "arrow", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto" });
marker.append(svg("path", { d: "M 0 0 L 8 4 L 0 8 z", style: "fill: context-stroke; stroke: none" }));
document.body.lastChild.firstChild.append(marker);
fillFilters();
byId("filters").addEventListener("input", update);
byId("filters").addEventListener("submit", (event) => event.preventDefault());
byId("filters").addEventListener("reset", () => setTimeout(update));
byId("more").addEventListener("click", drawMore);
document.addEventListener("keydown", onKey);
update();
