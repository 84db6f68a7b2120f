package dk.opgang.initiatives.enrolment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.initiatives.eligibility.ToldFacts;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what was told with enrolments, each under a key of its own: with the key it is gone for everybody, in backups too. The database ends
 * the key when the enrolment is gone. Works in the running transaction; the enrolments stand in the database by then.
 */
@Singleton
class ToldVault {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String KEEP = """
            insert into enrolment_told (enrolment_id, municipality_code, sealed)
            select * from unnest(?::uuid[], ?::varchar[], ?::bytea[])""";
    private static final String FORGET = "delete from enrolment_told where enrolment_id = any(?)";
    private static final String FIND = "select enrolment_id, sealed from enrolment_told where enrolment_id = any(?)";

    private final AgroalDataSource database;
    private final SubjectKeys keys;

    ToldVault(AgroalDataSource database, SubjectKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** What is kept of what was told: facts and days as they were told. */
    record Kept(ObjectNode told, ObjectNode anchors) {

        static final Kept NOTHING =
                new Kept(JsonNodeFactory.instance.objectNode(), JsonNodeFactory.instance.objectNode());

        static Kept of(ToldFacts facts) {
            ObjectNode days = JsonNodeFactory.instance.objectNode();
            facts.days().forEach((anchor, day) -> days.put(anchor, day.toString()));
            return new Kept(facts.kept(), days);
        }

        /** The days of anchors. */
        Map<String, LocalDate> days() {
            Map<String, LocalDate> days = new HashMap<>();
            anchors.properties()
                    .forEach(it ->
                            days.put(it.getKey(), LocalDate.parse(it.getValue().textValue())));
            return days;
        }

        /** The same with what the other tells besides. */
        Kept and(Kept other) {
            return new Kept(all(other.told, told), all(other.anchors, anchors));
        }

        private static ObjectNode all(ObjectNode one, ObjectNode stronger) {
            ObjectNode all = one.deepCopy();
            all.setAll(stronger);
            return all;
        }

        boolean isNothing() {
            return told.isEmpty() && anchors.isEmpty();
        }
    }

    /** To be kept: of which enrolment, whose citizen, and what. */
    record Telling(UUID enrolmentId, String municipality, Kept kept) {}

    void keep(Telling telling) {
        keep(List.of(telling));
    }

    /** Keeps what was told in the place of what was told before. */
    void keep(Collection<Telling> tellings) {
        Sql.run(database, connection -> keep(connection, tellings));
    }

    void keep(Connection connection, Collection<Telling> tellings) throws SQLException {
        if (tellings.isEmpty()) {
            return;
        }
        List<Telling> something =
                tellings.stream().filter(it -> !it.kept().isNothing()).toList();
        // Not by one statement that does both: a partner adds what it may not read.
        Sql.update(connection, FORGET, SqlArrays.uuids(connection, tellings, Telling::enrolmentId));
        if (something.isEmpty()) {
            return;
        }
        Map<UUID, SubjectCipher> ciphers =
                ciphers(something.stream().map(Telling::enrolmentId).toList());
        byte[][] sealed = something.stream()
                .map(it -> Objects.requireNonNull(ciphers.get(it.enrolmentId())).encrypt(bytes(it.kept())))
                .toArray(byte[][]::new);
        Sql.update(
                connection,
                KEEP,
                SqlArrays.uuids(connection, something, Telling::enrolmentId),
                SqlArrays.texts(connection, something, Telling::municipality),
                connection.createArrayOf("bytea", sealed));
    }

    /** What is kept of an enrolment, as far as the caller may read it. */
    Kept of(UUID enrolment) {
        return Optional.ofNullable(of(List.of(enrolment)).get(enrolment)).orElse(Kept.NOTHING);
    }

    /** The same of several; of those of which nothing is kept there is nothing. */
    Map<UUID, Kept> of(Collection<UUID> enrolments) {
        return Sql.on(database, connection -> of(connection, enrolments));
    }

    Map<UUID, Kept> of(Connection connection, Collection<UUID> enrolments) throws SQLException {
        Map<UUID, byte[]> sealed = new HashMap<>();
        Sql.each(
                connection,
                FIND,
                row -> sealed.put(row.getObject(1, UUID.class), row.getBytes(2)),
                SqlArrays.uuids(enrolments));
        return opened(sealed);
    }

    /** What is sealed in the rows of enrolments; nothing of those whose key has ended. */
    Map<UUID, Kept> opened(Map<UUID, byte[]> sealed) {
        Map<UUID, Kept> kept = new HashMap<>();
        if (!sealed.isEmpty()) {
            Map<UUID, SubjectCipher> ciphers = keys.load(sealed.keySet());
            sealed.forEach((id, words) -> Optional.ofNullable(ciphers.get(id))
                    .ifPresent(cipher -> kept.put(id, kept(cipher.decrypt(words)))));
        }
        return kept;
    }

    private Map<UUID, SubjectCipher> ciphers(List<UUID> enrolments) {
        Map<UUID, SubjectCipher> ciphers = new HashMap<>(keys.load(enrolments));
        List<UUID> fresh = new ArrayList<>(enrolments);
        fresh.removeAll(ciphers.keySet());
        if (!fresh.isEmpty()) {
            ciphers.putAll(keys.create(fresh));
        }
        return ciphers;
    }

    private static byte[] bytes(Kept kept) {
        try {
            ObjectNode document = JsonNodeFactory.instance.objectNode();
            document.set("told", kept.told());
            document.set("anchors", kept.anchors());
            return JSON.writeValueAsBytes(document);
        } catch (JsonProcessingException _) {
            throw new IllegalStateException("What was told with an enrolment could not be written");
        }
    }

    /** Without the cause if it fails: it could quote what was told. */
    private static Kept kept(byte[] plain) {
        try {
            JsonNode document = JSON.readTree(plain);
            return new Kept((ObjectNode) document.get("told"), (ObjectNode) document.get("anchors"));
        } catch (IOException _) {
            throw new IllegalStateException("What was told with an enrolment is not readable");
        }
    }
}
