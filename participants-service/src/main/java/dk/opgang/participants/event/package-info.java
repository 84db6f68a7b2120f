/** The facts that this service publishes, one record per schema family. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.event;
