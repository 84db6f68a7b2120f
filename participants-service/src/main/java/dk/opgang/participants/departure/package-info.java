/** Departures: that a participant moved away, emigrated or died, and what ends with it. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.departure;
