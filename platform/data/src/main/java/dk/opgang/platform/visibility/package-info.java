/** The first lock: repositories that cannot be queried without a caller. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.visibility;
