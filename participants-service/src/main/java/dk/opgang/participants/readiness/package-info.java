/** Education readiness (uddannelsesparathed), by school year. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.readiness;
