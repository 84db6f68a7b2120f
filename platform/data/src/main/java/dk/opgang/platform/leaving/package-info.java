/** The end of a service: what is open comes to its end, and whoever asks learns in time to ask elsewhere. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.leaving;
