/** Timelines: what holds of a participant over time, one thing at a time. Benefit periods and residences are both. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.timeline;
