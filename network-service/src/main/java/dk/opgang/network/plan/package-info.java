/** What the network has set itself to do: milestones under its sub-goals, and tasks. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.plan;
