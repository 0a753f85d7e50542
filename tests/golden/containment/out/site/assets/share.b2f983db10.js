// Copies the text that the mail link holds, for pasting anywhere. Without script, or where copying is not allowed, mail and LINE remain.
const share = document.querySelector("[data-share]");
if (share && navigator.clipboard) {
  const button = share.querySelector("button");
  const status = share.querySelector("[data-done]");
  button.parentElement.hidden = false;
  button.onclick = async () => {
    const text = share.querySelector("a").href.split("&body=")[1];
    await navigator.clipboard.writeText(decodeURIComponent(text));
    status.textContent = status.dataset.done;
  };
}
