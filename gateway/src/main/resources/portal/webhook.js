// Checks a signature as Standard Webhooks says, in this browser; nothing is sent anywhere.
const TOLERANCE_SECONDS = 300;
const form = document.getElementById('webhook-form');
const result = document.getElementById('webhook-result');

const bytes = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
const field = (name) => document.getElementById(`webhook-${name}`).value;

const same = (a, b) => a.length === b.length && a.reduce((sum, byte, i) => sum | (byte ^ b[i]), 0) === 0;

const signature = async (secret, signed) => {
  const key = await crypto.subtle.importKey('raw', bytes(secret.trim().replace(/^whsec_/, '')), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(signed)));
};

const decode = (text) => {
  try { return bytes(text); } catch { return new Uint8Array(); }
};

const verify = async () => {
  const id = field('id').trim();
  const timestamp = field('timestamp').trim();
  if (!id || !/^\d+$/.test(timestamp)) return 'incomplete';
  const expected = await signature(field('secret'), `${id}.${timestamp}.${field('body')}`);
  const given = field('signature').trim().split(/\s+/).filter((it) => it.startsWith('v1,')).map((it) => decode(it.slice(3)));
  if (!given.some((it) => same(it, expected))) return 'wrong';
  const age = Math.abs(Date.now() / 1000 - Number(timestamp));
  return age > TOLERANCE_SECONDS ? 'old' : 'good';
};

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  let said;
  try { said = await verify(); } catch { said = 'secret'; }
  // A signature that fits is right however old it is; that an old one is to be refused is said beside.
  result.dataset.valid = String(said === 'good' || said === 'old');
  result.textContent = result.dataset[said];
});

const send = document.getElementById('webhook-send');
// Without this script the form would hand the token to the page's own address.
if (send) send.hidden = false;
send?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const said = document.getElementById('webhook-sent');
  const address = `/v1/webhook-subscriptions/${encodeURIComponent(send.elements.subscription.value.trim())}/test`;
  const answer = await fetch(address, {
    method: 'POST',
    headers: { Authorization: `Bearer ${send.elements.token.value.trim()}`, 'Idempotency-Key': crypto.randomUUID() },
  }).catch(() => undefined);
  send.elements.token.value = '';
  // Without an answer: nobody was reached, or what was pasted cannot be sent.
  const failed = answer ? `${said.dataset.failed} (${answer.status})` : said.dataset.failed;
  said.textContent = answer?.ok ? said.dataset.ok : failed;
});
