/** Institutions at which children and pupils are, each with its CVR. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.institution;
