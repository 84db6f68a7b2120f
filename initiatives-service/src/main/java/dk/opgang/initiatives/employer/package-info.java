/** Employers: the companies and authorities that people are placed at, each once by its CVR. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.employer;
