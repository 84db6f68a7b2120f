/** Who is calling. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.token;
