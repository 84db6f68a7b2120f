/** Writes meetings for calendar programs, as iCalendar (RFC 5545). */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.calendar;
