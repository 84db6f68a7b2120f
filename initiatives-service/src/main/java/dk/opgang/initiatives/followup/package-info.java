/** Follow-ups: whether somebody is still in the job, asked some months after it began. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.followup;
