/** The code lists whose codes this service takes. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.code;
