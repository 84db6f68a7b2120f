/** Early warnings: how near an area is to a list, and where it is going. */
@org.jspecify.annotations.NullMarked
package dk.opgang.law.warning;
