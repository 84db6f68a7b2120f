/** Invitations of candidates to job openings, and their answers. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.invitation;
