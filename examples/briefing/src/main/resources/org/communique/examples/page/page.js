"use strict";

// Everything is on the page already; this opens it where a reader looks.

const byId = (id) => document.getElementById(id);

/** The entry or passage that an address names. */
const target = (href) => {
  try {
    return byId(decodeURIComponent(href.slice(1)));
  } catch {
    return null;
  }
};

/** Opens what an element is folded into. */
const unfold = (element) => {
  for (let at = element; at; at = at.parentElement) {
    if (at.tagName === "DETAILS") {
      at.open = true;
    }
  }
};

const unlight = () => document.querySelectorAll(".lit").forEach((each) => each.classList.remove("lit"));

/** Lights the words of a source from one offset up to another. */
const light = (source, start, end) => {
  unlight();
  const text = document.querySelector(`.source-text[data-source="${CSS.escape(source)}"]`);
  const runs = text ? [...text.children].filter((run) => run.id) : [];
  const lit = runs.filter((run) => {
    const at = Number(run.id.slice(run.id.lastIndexOf("@") + 1));
    return at >= start && at < end;
  });
  lit.forEach((run) => run.classList.add("lit"));
  return lit[0];
};

const follow = (link) => {
  const id = decodeURIComponent(link.hash.slice(1));
  const at = id.lastIndexOf("@");
  const first = light(id.slice(0, at), Number(id.slice(at + 1)), Number(link.dataset.end));
  if (first) {
    first.scrollIntoView({ block: "center" });
    (first.querySelector("a") || first).focus({ preventScroll: true });
  }
  return Boolean(first);
};

/** Shows beside the text what rests on the words of a mark. */
const showResting = (link) => {
  const panel = link.closest(".columns").querySelector(".rests");
  const cards = link.dataset.entries.split(" ").map(byId).filter(Boolean).map((card) => {
    const copy = card.cloneNode(true);
    copy.removeAttribute("id");
    copy.querySelectorAll("[id]").forEach((each) => each.removeAttribute("id"));
    return copy;
  });
  panel.replaceChildren(...cards);
  panel.scrollTop = 0;
  unlight();
  link.parentElement.classList.add("lit");
};

document.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  if (link.dataset.entries) {
    event.preventDefault();
    showResting(link);
  } else if (link.dataset.end && follow(link)) {
    event.preventDefault();
    history.replaceState(null, "", link.hash);
  }
});

document.querySelectorAll(".show-uncited").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = button.closest(".marked").classList.toggle("shows-uncited");
    button.setAttribute("aria-pressed", String(shown));
  });
});

// What says why can be sent away, and comes again with the next look.
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    document.body.classList.add("quiet");
  }
});
for (const look of ["pointermove", "focusin"]) {
  document.addEventListener(look, () => document.body.classList.remove("quiet"));
}

// Search

const search = document.querySelector(".search");
const box = byId("search");
const found = byId("found");
const count = byId("found-count");
const MOST = 50;

const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

let index = null;
const entries = () => {
  index ??= [...document.querySelectorAll("article.card[id]")].map((card) => ({
    card,
    name: card.querySelector("h4 bdi").textContent,
    words: plain(card.textContent),
  }));
  return index;
};

const result = ({ card, name }) => {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `#${encodeURIComponent(card.id)}`;
  link.className = card.classList[1];
  link.textContent = name;
  const id = document.createElement("small");
  id.textContent = card.id;
  link.append(id);
  item.append(link);
  return item;
};

const showFound = () => {
  const asked = plain(box.value).split(/\s+/).filter(Boolean);
  const hits = asked.length === 0 ? [] : entries().filter(({ words }) => asked.every((word) => words.includes(word)));
  hits.sort((one, other) => Number(plain(other.name).includes(asked[0])) - Number(plain(one.name).includes(asked[0])));
  found.replaceChildren(...hits.slice(0, MOST).map(result));
  found.hidden = hits.length === 0;
  const words = hits.length === 0 ? count.dataset.none : count.dataset.some.replace("#", hits.length);
  count.textContent = asked.length === 0 ? "" : words;
};

search.hidden = false;
box.addEventListener("input", showFound);
search.addEventListener("submit", (event) => event.preventDefault());
search.addEventListener("keydown", (event) => {
  const links = [...found.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  if (event.key === "Escape") {
    box.value = "";
    showFound();
    box.focus();
  } else if (event.key === "ArrowDown" && at + 1 < links.length) {
    event.preventDefault();
    links[at + 1].focus();
  } else if (event.key === "ArrowUp" && at >= 0) {
    event.preventDefault();
    (links[at - 1] || box).focus();
  }
});
document.addEventListener("click", (event) => {
  if (!search.contains(event.target) || event.target.closest("#found a")) {
    found.hidden = true;
  }
});

// Addresses of entries

const arrive = () => {
  const element = target(location.hash);
  if (element) {
    unfold(element);
    element.scrollIntoView();
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }
};
window.addEventListener("hashchange", arrive);
arrive();
