/** Figures that others have published of an initiative, beside its results. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.reportedfigure;
