/** What follows of an enrolment and is worked out anew whenever something about it has changed. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.following;
