/** What becomes of participants' education: begun, interrupted, completed. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.education;
