/** Passing a request on to a service, and its answer back, as streams. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.proxy;
