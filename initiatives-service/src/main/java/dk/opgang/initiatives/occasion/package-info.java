/** Occasions at which activities take place, and who was there. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.occasion;
