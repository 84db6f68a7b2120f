/** The problems that the gateway answers itself, and the pages that explain those of all services. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.problem;
