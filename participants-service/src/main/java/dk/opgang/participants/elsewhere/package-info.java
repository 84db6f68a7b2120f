/** What this service knows of the data of other services, kept from their events: of housing areas, to which municipality they belong. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.elsewhere;
