// The token of the form goes with every call; it stands in the form and nowhere else.
const form = document.getElementById('reference-form');
const pasted = document.getElementById('reference-token');
const said = document.getElementById('reference-said');
form.hidden = false;
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const persona = document.getElementById('reference-persona')?.value;
  if (!persona) return;
  const answer = await fetch(`/docs/reference/token?persona=${encodeURIComponent(persona)}`);
  pasted.value = answer.ok ? (await answer.json()).token : '';
  said.textContent = answer.ok ? `${form.dataset.accepted} ${persona}.` : `${form.dataset.refused} (${answer.status}).`;
});

const withToken = (request) => {
  const token = pasted.value.trim();
  if (token && new URL(request.url, location.href).origin === location.origin) request.headers.Authorization = `Bearer ${token}`;
  return request;
};

// validatorUrl is null because the documentation must not send anything to other hosts.
window.ui = SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#documentation',
  deepLinking: true,
  filter: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  persistAuthorization: false,
  validatorUrl: null,
  requestInterceptor: withToken,
  plugins: [{
    // Its own dialogue would ask the issuer, which is another host.
    wrapComponents: { authorizeBtn: () => () => null, authorizeOperationBtn: () => () => null },
    // For that dialogue it would work through the whole document before it shows anything: seconds in which nothing on the page answers.
    statePlugins: {
      spec: {
        wrapActions: {
          requestResolvedSubtree: (ask) => (path) => (path.join('.') === 'components.securitySchemes' ? undefined : ask(path)),
        },
      },
    },
  }],
});

// What the viewer leaves unsaid to those who do not see it: names of its fields, and headings one below the other.
const documentation = document.getElementById('documentation');
const unnamed = { '#servers': 'Server', '.operation-filter-input': 'Filter' };
const tell = () => {
  Object.entries(unnamed).forEach(([field, name]) => {
    documentation.querySelectorAll(`${field}:not([aria-label])`).forEach((it) => it.setAttribute('aria-label', name));
  });
  documentation.querySelectorAll('.opblock-tag:not([aria-level])').forEach((it) => it.setAttribute('aria-level', '2'));
  documentation.querySelectorAll('h4:not([aria-level])').forEach((it) => it.setAttribute('aria-level', '3'));
};
new MutationObserver(tell).observe(documentation, { childList: true, subtree: true });
