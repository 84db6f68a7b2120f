/** The participant: a citizen known to a municipality, with the identity that lives nowhere else. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.participant;
