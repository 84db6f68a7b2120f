/** A person's number, and the rules that keep it where it belongs. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.person;
