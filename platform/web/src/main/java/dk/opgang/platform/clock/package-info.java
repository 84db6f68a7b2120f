/** The clock that runs, as opposed to one that a test sets. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.clock;
