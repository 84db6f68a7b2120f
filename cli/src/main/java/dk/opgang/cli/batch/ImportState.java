package dk.opgang.cli.batch;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Word;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param sha256 of the rows, in hexadecimal digits
 * @param idempotencyKey under which they are posted, every time
 * @param batchId null as long as the batch was not answered
 */
record ImportState(
        String kind,
        String gateway,
        String sha256,
        String idempotencyKey,
        @Nullable String batchId) {

    static ImportState begin(Kind kind, String gateway, String sha256) {
        return new ImportState(kind.toString(), gateway, sha256, "import-" + UUID.randomUUID(), null);
    }

    ImportState known(String id) {
        return new ImportState(kind, gateway, sha256, idempotencyKey, id);
    }

    /** Goes on only with the same rows to the same place. */
    void requireSame(ImportState wanted, Path rows, Path file) {
        if (!sha256.equals(wanted.sha256)) {
            throw CommandFailed.wrongUse(Word.FILE_CHANGED, rows);
        }
        if (!kind.equals(wanted.kind)) {
            throw CommandFailed.wrongUse(Word.OTHER_IMPORT, file, kind);
        }
        if (!gateway.equals(wanted.gateway)) {
            throw CommandFailed.wrongUse(Word.OTHER_IMPORT, file, gateway);
        }
    }
}
