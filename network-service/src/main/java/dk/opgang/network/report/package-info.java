/** What the network came to in a period: figures of which each is the sum of a list. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.report;
