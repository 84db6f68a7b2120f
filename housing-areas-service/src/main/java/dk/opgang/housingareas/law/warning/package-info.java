/** Early warnings: which areas are on a list, will be, or are near it. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.law.warning;
