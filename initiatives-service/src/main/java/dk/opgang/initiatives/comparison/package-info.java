/** What network-service is told of initiatives that are shared: published years, and counts by group to compare runs by. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.comparison;
