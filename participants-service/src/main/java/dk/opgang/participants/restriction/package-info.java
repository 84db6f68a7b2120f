/** The right to restriction of processing: a participant's data are kept, and neither changed nor shown to others. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.restriction;
