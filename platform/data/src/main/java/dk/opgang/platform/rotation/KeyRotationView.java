package dk.opgang.platform.rotation;

import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rotation of the keys.
 *
 * @param status {@code processing}, {@code completed}, or {@code failed} if keys are left that no master key of the keyset unwraps
 * @param keys how many keys there are
 * @param rewrapped how many of them this rotation has wrapped anew
 * @param remaining how many keys, and hashes if they are rotated as well, are still of an older key
 */
@Schema(name = "KeyRotation")
record KeyRotationView(
        UUID id,
        String status,
        boolean lookup,
        long primaryKeyId,
        long keys,
        long rewrapped,
        long remaining,
        List<KeyInUse> keysInUse) {

    /** How many keys a master key wraps. */
    @Schema(name = "MasterKeyInUse")
    record KeyInUse(long keyId, long keys) {}

    static KeyRotationView of(RotationState rotation, long remaining, SortedMap<Long, Long> inUse) {
        return new KeyRotationView(
                rotation.id(),
                rotation.status(),
                rotation.lookup(),
                rotation.primaryKey(),
                inUse.values().stream().mapToLong(Long::longValue).sum(),
                rotation.rewrapped(),
                remaining,
                inUse.entrySet().stream()
                        .map(used -> new KeyInUse(used.getKey(), used.getValue()))
                        .toList());
    }
}
