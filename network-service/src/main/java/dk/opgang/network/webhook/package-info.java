/** Webhooks: who wants to be called about which events, and what became of the calls. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.webhook;
