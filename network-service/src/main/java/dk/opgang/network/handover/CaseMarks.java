package dk.opgang.network.handover;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what a case tells that somebody of its family is in a handover, without the handover naming anybody: both ids are random. */
final class CaseMarks {

    private CaseMarks() {}

    static List<String> of(@Nullable UUID caseId, Collection<UUID> participantIds) {
        return caseId == null
                ? List.of()
                : participantIds.stream().map(id -> mark(caseId, id)).sorted().toList();
    }

    private static String mark(UUID caseId, UUID participantId) {
        try {
            byte[] both = (caseId + "/" + participantId).getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(both));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
