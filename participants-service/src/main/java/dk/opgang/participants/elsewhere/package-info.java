/**
 * What this service knows of the data of other services, kept from their events: of housing areas, to which municipality they belong; of
 * enrolments, who works with which participant.
 */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.elsewhere;
