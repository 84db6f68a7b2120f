/** What other services hold of a participant, asked for an export, and the whole of an export as a page to read. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.export;
