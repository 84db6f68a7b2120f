/** What clients rely on of a published contract, and which changes of it would break them. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.testing.frozen;
