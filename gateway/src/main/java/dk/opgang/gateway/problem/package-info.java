/** The problems that the gateway answers itself. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.problem;
