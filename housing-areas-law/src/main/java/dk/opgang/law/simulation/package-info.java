/** Simulations: where an area would stand if figures changed, beside where it stands if nothing does. */
@org.jspecify.annotations.NullMarked
package dk.opgang.law.simulation;
