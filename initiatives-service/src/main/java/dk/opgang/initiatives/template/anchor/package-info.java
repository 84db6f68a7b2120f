/** Days that phases, windows and measures count from. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.template.anchor;
