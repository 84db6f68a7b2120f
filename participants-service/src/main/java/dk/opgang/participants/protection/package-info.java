/** The protection of name and address, and of threatened people: dated, and known to the participant's municipality alone. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.protection;
