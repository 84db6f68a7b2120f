/** Erased people: what the platform keeps of them goes too, and nothing late brings them back. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.erasure;
