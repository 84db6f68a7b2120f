/** What other services ask about participants when a decision of theirs needs it, and of which they keep nothing. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.question;
