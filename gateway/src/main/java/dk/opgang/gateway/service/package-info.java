/** What the gateway itself asks of the services. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.service;
