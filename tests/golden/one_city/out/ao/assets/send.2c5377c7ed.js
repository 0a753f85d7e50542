// Copies the text that the mail link holds, for pasting anywhere. Without script, or where copying is not allowed, mail and LINE remain.
const send = document.querySelector("[data-send]");
if (send && navigator.clipboard) {
  const button = send.querySelector("button");
  const status = send.querySelector("[data-done]");
  button.parentElement.hidden = false;
  button.onclick = async () => {
    const text = send.querySelector("a").href.split("&body=")[1];
    await navigator.clipboard.writeText(decodeURIComponent(text));
    status.textContent = status.dataset.done;
  };
}
