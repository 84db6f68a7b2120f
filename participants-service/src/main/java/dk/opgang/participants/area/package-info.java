/** What this service knows of housing areas: to which municipality they belong. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.area;
