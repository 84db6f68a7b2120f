package dk.opgang.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events that could not be taken in: kept, and taken in again once the cause is mended. */
@Singleton
public class DeadLetters {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private static final int ERROR_LENGTH = 1_000;

    private static final String INSERT = """
            insert into dead_letters (event_id, topic, part, position, key, type, headers, payload, error)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private static final String FORGET = "select opgang_forget_letters(?)";

    private final AgroalDataSource database;
    private final InboxTable inbox;
    private final Handlers handlers;
    private final SystemCalls system;
    private final LaterMessages later;

    DeadLetters(
            AgroalDataSource database, InboxTable inbox, Handlers handlers, SystemCalls system, LaterMessages later) {
        this.later = later;
        this.database = database;
        this.inbox = inbox;
        this.handlers = handlers;
        this.system = system;
    }

    /**
     * Hands the event to its handlers again, and after it all later events of the same aggregate, so that the last state of the aggregate
     * stays the last. If that fails, the event stays a dead letter. Returns whether there was a dead letter of that id.
     */
    public boolean replay(UUID eventId) {
        List<Message> found = new ArrayList<>();
        system.inTransaction(() -> {
            // Nothing is taken in meanwhile that would be undone.
            inbox.holdUp();
            found.addAll(remove(eventId));
            if (!found.isEmpty()) {
                found.addAll(readable(later.after(found.getFirst())));
                handlers.handle(found.stream().map(Message::open).toList());
            }
        });
        return !found.isEmpty();
    }

    /** Those that a handler takes in and that are not dead letters themselves. */
    private List<Message> readable(List<Message> messages) {
        Set<UUID> dead = dead(messages.stream().map(Message::id).toList());
        return messages.stream()
                .filter(message -> message.type().map(handlers::want).orElse(false) && !dead.contains(message.id()))
                .toList();
    }

    private Set<UUID> dead(List<UUID> ids) {
        return Sql.set(
                database,
                "select event_id from dead_letters where event_id = any(?)",
                row -> row.getObject(1, UUID.class),
                SqlArrays.uuids(ids));
    }

    /** Deletes the dead letters that are about any of the subjects or name one. Works in the running transaction, whoever erases them. */
    public void forget(Collection<UUID> subjectIds) {
        Sql.call(
                database,
                FORGET,
                SqlArrays.texts(subjectIds.stream().map(UUID::toString).toList()));
    }

    /**
     * Keeps the message as a dead letter, and records its event as taken in, so that it comes again only by {@link #replay}. Works in the
     * running transaction.
     */
    void keep(Message message, Exception error) {
        inbox.take(List.of(message.id()));
        insert(message, error);
    }

    private void insert(Message message, Exception error) {
        String reason = error.toString();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, message.id());
            statement.setString(2, message.topic());
            statement.setInt(3, message.partition());
            statement.setLong(4, message.position());
            statement.setString(5, storable(message.key()));
            statement.setString(6, storable(message.type().orElse(null)));
            statement.setString(7, PlainJson.MAPPER.writeValueAsString(message.headers()));
            statement.setString(8, storable(message.payload()));
            statement.setString(9, storable(reason.substring(0, Math.min(reason.length(), ERROR_LENGTH))));
            statement.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("A dead letter could not be kept", e);
        }
    }

    /** The database has no text with the character NUL; a message that holds it can be kept nevertheless. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    private List<Message> remove(UUID eventId) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("delete from dead_letters where event_id = ? "
                        + "returning topic, part, position, key, headers, payload")) {
            statement.setObject(1, eventId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? List.of(new Message(
                                row.getString(1),
                                row.getInt(2),
                                row.getLong(3),
                                row.getString(4),
                                PlainJson.MAPPER.readValue(row.getString(5), HEADERS),
                                row.getString(6)))
                        : List.of();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("A dead letter could not be read", e);
        }
    }
}
