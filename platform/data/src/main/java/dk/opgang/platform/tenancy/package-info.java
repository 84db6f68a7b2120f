/** The second lock: every connection carries its caller, and row-level security in the database reads it. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.tenancy;
