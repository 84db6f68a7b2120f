/** Who works with a participant: its municipality, recipients of consents, and partners of initiatives. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.actor;
