/** Delivers events to webhooks: writes down what is for whom, sends it in order, tries again, and never lets one receiver delay another. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.webhook.delivery;
