/** Which service answers a path. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.route;
