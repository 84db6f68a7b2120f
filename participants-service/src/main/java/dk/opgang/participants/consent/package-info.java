/** Consents: what an organisation outside the municipality may read, and until when. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.consent;
