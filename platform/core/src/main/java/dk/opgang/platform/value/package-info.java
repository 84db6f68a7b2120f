/** Values that several services share: they validate themselves, so that one that exists is right. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.value;
