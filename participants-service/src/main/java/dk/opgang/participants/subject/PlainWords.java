package dk.opgang.participants.subject;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Words that were kept before they were encrypted, encrypted where they stand. Works in the running transaction. */
@Singleton
public class PlainWords {

    private final AgroalDataSource database;

    PlainWords(AgroalDataSource database) {
        this.database = database;
    }

    /** Where words stand that can be read, and whose they are. */
    private record Plain(UUID id, UUID owner, String words) {}

    /**
     * Encrypts some of them.
     *
     * @param find selects the id of the row, whose the words are, and the words: of some rows, which it locks
     * @param keep updates the row: takes the words as they are kept, and its id
     * @param sealing how the words of somebody are kept; null if nobody keeps them
     * @return whether there were any
     */
    public boolean sealSome(String find, String keep, BiFunction<UUID, String, @Nullable String> sealing) {
        return Sql.on(database, connection -> {
            List<Plain> found = found(connection, find);
            for (Plain plain : found) {
                Sql.update(connection, keep, sealing.apply(plain.owner(), plain.words()), plain.id());
            }
            return !found.isEmpty();
        });
    }

    private static List<Plain> found(Connection connection, String find) throws SQLException {
        return Sql.list(
                connection,
                find,
                row -> new Plain(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)));
    }
}
