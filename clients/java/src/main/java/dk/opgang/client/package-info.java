/**
 * Opgang from Java: tokens, repeats, lists over their pages, batches of any size, events as they happen, webhooks that are verified.
 * {@link dk.opgang.client.OpgangClient} is where to begin.
 */
@NullMarked
package dk.opgang.client;

import org.jspecify.annotations.NullMarked;
