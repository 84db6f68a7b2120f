/** Encryption with a key per subject, so that a subject is erased by erasing its key; keyed hashes for look-ups. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.crypto;
