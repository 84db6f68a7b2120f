/**
 * People who are handed over from one municipality to another: the envelope, what was answered, and what is left to do. The package itself
 * passes through without being kept or logged.
 */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.handover;
