/** Networks of companies, with their members over time. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.companynetwork;
