/** Secret addresses to which calendar programs subscribe without a token. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.calendarfeed;
