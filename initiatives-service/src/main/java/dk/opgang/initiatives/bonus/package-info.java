/** The social mobility bonus: what institutions earn when children do well at the next one. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.bonus;
