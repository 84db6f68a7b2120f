// Before anything is painted: the reader's colours, and tables of drawings closed as long as there are drawings.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const theme = localStorage.getItem('opgang-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch { /* A browser that keeps nothing shows the colours of the system. */ }
  const close = (node) => {
    if (node.nodeType !== 1) return;
    if (node.matches('figure[data-status="ready"] > details')) node.open = false;
    node.querySelectorAll('figure[data-status="ready"] > details').forEach((it) => { it.open = false; });
  };
  const observer = new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach(close)));
  observer.observe(root, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => {
    close(document.body);
    observer.disconnect();
  });
})();
