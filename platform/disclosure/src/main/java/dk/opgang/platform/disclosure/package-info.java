/**
 * Disclosure control: decides which counts of a published table are shown, so that nobody can work out a count of a few persons
 * from the table itself. Primary and complementary suppression over additive tables, and the audit that checks the result.
 */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.disclosure;
