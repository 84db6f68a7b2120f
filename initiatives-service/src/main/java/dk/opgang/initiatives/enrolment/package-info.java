/** Enrolments: a participant in an initiative, from referral to the end. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.enrolment;
