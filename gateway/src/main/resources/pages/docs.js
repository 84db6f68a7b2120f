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
});

// What the viewer leaves unsaid to those who do not see it: names of its fields, and headings one below the other.
const documentation = document.getElementById('documentation');
const said = { '#servers': 'Server', '.operation-filter-input': 'Filter' };
const tell = () => {
  Object.entries(said).forEach(([field, name]) => {
    documentation.querySelectorAll(`${field}:not([aria-label])`).forEach((it) => it.setAttribute('aria-label', name));
  });
  documentation.querySelectorAll('.opblock-tag:not([aria-level])').forEach((it) => it.setAttribute('aria-level', '2'));
  documentation.querySelectorAll('h4:not([aria-level])').forEach((it) => it.setAttribute('aria-level', '3'));
};
new MutationObserver(tell).observe(documentation, { childList: true, subtree: true });
