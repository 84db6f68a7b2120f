/** What the other services are asked for in this service's own name, and what is known of them. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.elsewhere;
