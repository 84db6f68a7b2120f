/** Who read or changed what, and why: written in the same transaction, never changed afterwards. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.audit;
