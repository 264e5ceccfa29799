const element = (name, text, kind) => {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = kind;
  return made;
};

const acts = {
  inline() {
    document.body.append(element("script", "document.title = 'no'", ""));
  },
  eval() {
    try {
      eval("1 + 1");
    } catch {
      // As it should be.
    }
  },
  image() {
    new Image().src = `https://elsewhere.example/pixel.gif?${Math.random()}`;
  },
  style() {
    document.body.setAttribute("style", "display: none");
  },
  fetch() {
    fetch("https://elsewhere.example/").catch(() => {});
  },
  sink() {
    document.createElement("p").innerHTML = "<b>text</b>";
  },
  location() {
    navigator.geolocation.getCurrentPosition(() => {}, () => {});
  },
};
for (const [id, act] of Object.entries(acts)) {
  document.getElementById(id).addEventListener("click", act);
}

// Whatever a report says is put in as text: anyone can send one.
const show = ({ number, report }) => {
  const { body } = report;
  const item = document.createElement("li");
  const place = body.sourceFile ? `${body.sourceFile}:${body.lineNumber ?? "?"}:${body.columnNumber ?? "?"}` : report.url;
  item.append(
    element("span", `${number}`, "number"),
    element("strong", body.effectiveDirective ?? body.featureId ?? report.type, body.disposition ?? ""),
    element("span", body.blockedURL ?? report.type, "blocked"),
    element("span", report.age === undefined ? "report-uri" : `Reporting API, ${report.age} ms old`, "way"),
    element("code", body.sample || "", "sample"),
    element("span", place, "place"),
  );
  return item;
};

let last = 0;
const poll = async () => {
  try {
    const answer = await fetch(`/latest?after=${last}`);
    const reports = await answer.json();
    if (reports.length > 0) {
      last = reports[0].number;
      document.getElementById("none").hidden = true;
      document.getElementById("count").textContent = last;
      document.getElementById("reports").prepend(...reports.map(show));
    }
  } catch {
    // The server is away; the next poll may find it again.
  }
  setTimeout(poll, 500);
};

Object.values(acts).forEach((act) => act());
poll();
