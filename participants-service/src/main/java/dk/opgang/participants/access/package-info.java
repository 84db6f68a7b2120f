/** Who may read what: the municipality its own participants, others what a consent lets them. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.access;
