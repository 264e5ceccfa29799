const say = (id, text, kind) => {
  const place = document.getElementById(id);
  place.textContent = text;
  place.className = kind;
};

document.addEventListener("securitypolicyviolation", (event) => {
  const item = document.createElement("li");
  item.textContent = `${event.effectiveDirective} stopped: ${event.blockedURI}, line ${event.lineNumber}`;
  document.getElementById("reports").append(item);
});

say("nonced", "this script ran", "good");

document.addEventListener("DOMContentLoaded", () => {
  try {
    document.createElement("p").innerHTML = "<img src=x>";
    say("string", "it went in: this browser has no Trusted Types", "bad");
  } catch {
    say("string", "blocked by the policy", "good");
  }
  fetch("/api/status")
    .then((answer) => answer.json())
    .then(({ status }) => say("status", `allowed, and it answered “${status}”`, "good"))
    .catch((error) => say("status", error.message, "bad"));
});
