/** The problems of this service, all in one place. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.problem;
