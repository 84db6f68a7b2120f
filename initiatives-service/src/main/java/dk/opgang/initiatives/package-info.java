/** The initiatives service: one engine for all kinds of initiative, enrolments, placements and what they come to. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives;
