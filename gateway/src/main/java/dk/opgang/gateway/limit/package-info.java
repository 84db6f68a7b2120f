/** How much of everything one client may have: requests, bytes, headers. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.limit;
