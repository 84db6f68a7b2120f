/** Housing options: homes that somebody was offered, and what became of the offer. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.housingoption;
