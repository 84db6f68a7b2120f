/** To which addresses events are delivered: never to one inside of the operator's network. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.webhook.address;
