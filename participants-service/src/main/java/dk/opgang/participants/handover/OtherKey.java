package dk.opgang.participants.handover;

import jakarta.validation.constraints.NotNull;

/**
 * By what something is sealed for a municipality that another installation serves, as that one has told.
 *
 * @param keyId a number without sign
 * @param publicKey the 32 bytes of X25519, base64
 */
record OtherKey(long keyId, @NotNull String publicKey) {}
