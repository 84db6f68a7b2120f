/** Candidates: the people whose enrolments and wishes fit a job opening, with the points for each rule. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.candidate;
