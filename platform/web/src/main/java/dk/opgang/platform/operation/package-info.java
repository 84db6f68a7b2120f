/** What the operator of a service sees of it: health and metrics. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.operation;
