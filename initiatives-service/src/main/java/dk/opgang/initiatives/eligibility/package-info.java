/** Who fits a programme: the rules of templates, asked of described and of real participants. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.eligibility;
