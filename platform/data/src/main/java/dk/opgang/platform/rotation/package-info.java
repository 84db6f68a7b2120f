/** Rotations of the keys while the service runs: ordered by an operator, done in small steps, taken up again after an interruption. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.rotation;
