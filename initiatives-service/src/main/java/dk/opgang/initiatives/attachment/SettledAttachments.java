package dk.opgang.initiatives.attachment;

import dk.opgang.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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
        try (Connection connection = database.getConnection()) {
            if (isSettled(connection, attachment, before, after)) {
                throw new ProblemException(AttachmentProblem.ATTACHMENT_SETTLED);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("It could not be read what rests on an attachment", e);
        }
    }

    /** Whether a settled bonus rests on what would change; on the connection of a transaction. */
    static boolean isSettled(
            Connection connection, UUID attachment, AttachmentForm before, @Nullable AttachmentForm after)
            throws SQLException {
        boolean stays = after != null && after.institutionId().equals(before.institutionId());
        boolean ends = !stays || after == null || !Objects.equals(after.to(), before.to());
        boolean begins = !stays || after == null || !after.from().equals(before.from());
        try (PreparedStatement statement = connection.prepareStatement(RESTS_ON)) {
            statement.setObject(1, attachment);
            statement.setBoolean(2, begins);
            statement.setBoolean(3, ends);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
