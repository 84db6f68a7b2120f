/** {@code ?expand=}: related resources inside an answer, read by the same rules as by their own routes. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.expand;
