/** Placements: a participant at an employer for a period. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.placement;
