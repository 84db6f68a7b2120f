/** Meetings of the network and its groups: invited, held, who came, what was decided, and what a year lacks. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.meeting;
