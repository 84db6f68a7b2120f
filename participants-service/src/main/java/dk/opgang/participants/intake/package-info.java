/** Batches of participants and of contacts: the rules of single requests, applied to many rows by set. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.intake;
