/** Phases of a programme: where somebody or a group stands on a day, computed and never stored. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.phase;
