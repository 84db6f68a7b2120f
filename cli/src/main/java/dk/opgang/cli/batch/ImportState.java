package dk.opgang.cli.batch;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Word;
import dk.opgang.cli.profile.Speaker;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is, and what it is of.
 *
 * @param terms what it was begun with besides its rows
 * @param sha256 of the rows, in hexadecimal digits
 * @param idempotencyKey under which they are posted, every time
 * @param begunAt before the first byte was sent
 * @param batchId null as long as the batch was not answered
 */
record ImportState(
        Terms terms,
        String sha256,
        String idempotencyKey,
        Instant begunAt,
        @Nullable String batchId) {

    /** So long the API knows a key from its first use; the rows under one that it has forgotten are new ones. */
    static final Duration KEY_KEPT = Duration.ofHours(48);

    /**
     * What an import is besides its rows. Under other terms the same key is another client's, or of another request.
     *
     * @param kind as it is written on the command line
     */
    record Terms(String kind, Speaker speaker, boolean dryRun, boolean abortOnError) {

        /** By the names that the file gives them, in their order. */
        Map<String, String> members() {
            Map<String, String> members = new LinkedHashMap<>();
            members.put("kind", kind);
            members.putAll(speaker.members());
            members.put("dryRun", Boolean.toString(dryRun));
            members.put("abortOnError", Boolean.toString(abortOnError));
            return members;
        }
    }

    static ImportState begin(Terms terms, String sha256) {
        return new ImportState(terms, sha256, "import-" + UUID.randomUUID(), Instant.now(), null);
    }

    ImportState known(String id) {
        return new ImportState(terms, sha256, idempotencyKey, begunAt, id);
    }

    /**
     * Goes on only with the same rows under the same terms, and posts them only while their key is known. A batch whose id is known is
     * waited for however long ago it was begun, since nothing is posted for it.
     *
     * @param file that holds this state
     */
    void requireSame(ImportState wanted, Path rows, Path file) {
        if (!sha256.equals(wanted.sha256)) {
            throw CommandFailed.wrongUse(Word.FILE_CHANGED, rows);
        }
        Map<String, String> now = wanted.terms.members();
        terms.members().forEach((name, then) -> {
            if (!then.equals(now.get(name))) {
                throw CommandFailed.wrongUse(Word.OTHER_IMPORT, file, name, then, String.valueOf(now.get(name)));
            }
        });
        if (batchId == null && begunAt.plus(KEY_KEPT).isBefore(wanted.begunAt)) {
            throw CommandFailed.wrongUse(Word.KEY_FORGOTTEN, file, begunAt, KEY_KEPT.toHours());
        }
    }
}
