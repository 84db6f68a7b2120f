/** Benefit periods: which benefit a participant was on, and why it ended. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.benefit;
