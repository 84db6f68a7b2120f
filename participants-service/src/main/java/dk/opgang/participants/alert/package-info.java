/**
 * Coordination alerts: somebody is told when two organisations work with the same participant in the same kind of effort, and what the
 * two decide about it is kept. What overlaps is worked out anew from the known enrolments of the participant, never counted on.
 */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.alert;
