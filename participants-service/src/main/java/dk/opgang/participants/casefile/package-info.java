/** The case file: what every record about a participant has in common. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.casefile;
