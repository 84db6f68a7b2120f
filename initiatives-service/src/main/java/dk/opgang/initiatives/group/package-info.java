/** Teams, classes and cohorts of initiatives: who takes their places, whether they are mixed as they should be, and in which phase they are. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.group;
