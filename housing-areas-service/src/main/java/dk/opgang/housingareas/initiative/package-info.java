/** Initiatives: what initiatives-service told of their targets, so that a simulation can take what they are to reach. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.initiative;
