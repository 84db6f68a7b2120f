/** Events: written in the transaction of the change, sent to Kafka afterwards, in order per aggregate, none lost. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.outbox;
