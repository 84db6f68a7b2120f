/** What initiatives-service is asked for in this service's own name. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.initiatives;
