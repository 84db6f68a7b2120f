/** What the gateway counts for its operator. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.metrics;
