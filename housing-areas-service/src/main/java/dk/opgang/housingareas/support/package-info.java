/** Rules that are data. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.support;
