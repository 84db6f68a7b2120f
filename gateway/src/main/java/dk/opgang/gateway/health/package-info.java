/** How the services are. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.health;
