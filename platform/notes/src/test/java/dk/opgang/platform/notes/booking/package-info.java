/** The aggregate of docs/add-an-aggregate.md: a municipality books a room for a while. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.notes.booking;
