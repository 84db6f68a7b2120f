/** What of an area's figures only its municipality sees: one decision, which every reader of figures asks. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.figures.disclosure;
