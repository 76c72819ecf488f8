// For browsers without modules (Chrome 50 to 60): what their readers would otherwise lose unseen.
(function () {
  "use strict";
  var changed = null;
  var box = document.getElementById("session-news");

  function note(event) {
    var form = event.target.form;
    if (form && form.method === "post") changed = form;
  }

  function tell() {
    var line = document.createElement("p");
    line.className = "notice turn";
    line.textContent = box.getAttribute("data-text");
    box.appendChild(line);
  }

  document.addEventListener("input", note);
  document.addEventListener("change", note);
  document.addEventListener("submit", function (event) {
    if (event.target === changed) changed = null;
  });
  window.addEventListener("beforeunload", function (event) {
    if (changed) event.returnValue = " ";
  });

  if (box) {
    var quiet = Number(box.getAttribute("data-quiet"));
    var most = box.getAttribute("data-most") - Date.now();
    setTimeout(tell, most > 0 ? Math.min(quiet, most) : quiet); // a wrong clock counts for nothing
  }
})();
