/** Residences: in which housing area a participant lived when. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.residence;
