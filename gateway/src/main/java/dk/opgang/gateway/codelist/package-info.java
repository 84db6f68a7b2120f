/** The code lists, which the gateway serves itself. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.codelist;
