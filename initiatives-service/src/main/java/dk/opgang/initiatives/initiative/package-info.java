/** Initiatives: running efforts with a template, areas, partners, period, funding and targets. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.initiative;
