package dk.opgang.initiatives.attachment;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which bonuses that are settled rest on an attachment: as the one that earned them by its end, or as the next one by its begin. */
@Singleton
class SettledAttachments {

    private static final String RESTS_ON = "select initiatives_bonus_rests_on(?, ?, ?)";

    private final AgroalDataSource database;

    SettledAttachments(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Lets nothing be changed that a settled bonus rests on.
     *
     * @param after null if the attachment is taken back
     * @throws ProblemException 409
     */
    void requireOpen(UUID attachment, AttachmentForm before, @Nullable AttachmentForm after) {
        Sql.run(database, connection -> {
            if (isSettled(connection, attachment, before, after)) {
                throw new ProblemException(AttachmentProblem.ATTACHMENT_SETTLED);
            }
        });
    }

    /** Whether a settled bonus rests on what would change; on the connection of a transaction. */
    static boolean isSettled(
            Connection connection, UUID attachment, AttachmentForm before, @Nullable AttachmentForm after)
            throws SQLException {
        boolean stays = after != null && after.institutionId().equals(before.institutionId());
        boolean ends = !stays || after == null || !Objects.equals(after.to(), before.to());
        boolean begins = !stays || after == null || !after.from().equals(before.from());
        return Sql.one(connection, RESTS_ON, row -> row.getBoolean(1), attachment, begins, ends);
    }
}
