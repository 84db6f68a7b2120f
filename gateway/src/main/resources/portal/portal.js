// What every page has: the switch of colours, tables that are open on paper, and the token of a municipality.
const root = document.documentElement;
const themes = document.getElementById('theme-switch');

const chosen = () => root.dataset.theme ?? 'system';
const show = () => themes.querySelectorAll('button').forEach((button) => {
  button.setAttribute('aria-pressed', String(button.dataset.themeChoice === chosen()));
});

if (themes) {
  themes.hidden = false;
  themes.addEventListener('click', (event) => {
    const choice = event.target.closest('button')?.dataset.themeChoice;
    if (!choice) return;
    if (choice === 'system') delete root.dataset.theme;
    else root.dataset.theme = choice;
    try {
      if (choice === 'system') localStorage.removeItem('opgang-theme');
      else localStorage.setItem('opgang-theme', choice);
    } catch { /* The choice then lasts as long as the page. */ }
    show();
  });
  show();
}

const opened = [];
addEventListener('beforeprint', () => {
  document.querySelectorAll('details:not([open])').forEach((details) => {
    details.open = true;
    opened.push(details);
  });
});
addEventListener('afterprint', () => opened.splice(0).forEach((details) => { details.open = false; }));

// The same page once more, read with the token: the exact numbers of the municipality's own area. The token stays in this page.
const form = document.getElementById('token-form');
if (form) {
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const said = form.querySelector('[role=status]');
    const token = form.elements.token.value.trim();
    if (!token) return;
    const answer = await fetch(location.href, { headers: { Authorization: `Bearer ${token}`, Accept: 'text/html' } })
      // What cannot be a header is no token either.
      .catch(() => undefined);
    if (!answer?.ok) {
      said.textContent = form.dataset.refused;
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('#area-content');
    fresh.querySelectorAll('figure[data-status="ready"] > details').forEach((details) => { details.open = false; });
    document.getElementById('area-content').replaceWith(document.adoptNode(fresh));
    form.elements.token.value = '';
    said.textContent = form.dataset.accepted;
    dispatchEvent(new Event('opgang-redraw'));
  });
}
