/** Time: the injected clock and half-open periods. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.time;
