package dk.opgang.network.exchange;

import java.time.Instant;

/**
 * A key by which this installation signs.
 *
 * @param privateKey the 32 bytes of Ed25519, base64
 * @param from from when on it signs
 */
record SigningKey(String id, String privateKey, Instant from) {

    /** Never the key: it may end in a log. */
    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
