/** Participants who turned out to be one person: what was of one is the other's. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.merge;
