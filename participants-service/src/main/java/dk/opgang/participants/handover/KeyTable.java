package dk.opgang.participants.handover;

import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The keysets of municipalities, each sealed with a key of its own, which the master key wraps: with the master key they are rotated too.
 * Works in the running transaction of the system.
 */
@Singleton
class KeyTable {

    private static final AdvisoryLock MAKING = new AdvisoryLock("handover keys");

    private static final String SELECT = "select sealed from handover_keys where municipality_code = ?";
    private static final String REPLACE = """
            update handover_keys set sealed = ?, rotated_at = clock_timestamp(), rotations = array_append(
                array(select r from unnest(rotations) as r where r > clock_timestamp() - interval '1 day'), clock_timestamp())
            where municipality_code = ?""";
    private static final String WAIT = """
            select ceil(extract(epoch from recent[?] + interval '1 day' - clock_timestamp()))::int
            from (select array(select r from unnest(rotations) as r where r > clock_timestamp() - interval '1 day' order by r desc) as recent
                  from handover_keys where municipality_code = ?) k
            where cardinality(recent) >= ?""";
    private static final String ROTATED = "select municipality_code, rotated_at from handover_keys";
    private static final String INSERT =
            "insert into handover_keys (municipality_code, sealed, created_at) values (?, ?, now())";

    private final AgroalDataSource database;
    private final SubjectKeys keys;

    KeyTable(AgroalDataSource database, SubjectKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** The municipality's keyset; the given one from now on if there is none. */
    byte[] load(String municipality, Supplier<byte[]> first) {
        UUID sealing = sealingOf(municipality);
        return Sql.on(database, connection -> {
            MAKING.take(connection, municipality);
            SubjectCipher cipher = keys.load(sealing).orElseGet(() -> keys.create(sealing));
            byte[] known = sealed(connection, municipality);
            if (known.length > 0) {
                return cipher.decrypt(known);
            }
            byte[] made = first.get();
            Sql.update(connection, INSERT, municipality, cipher.encrypt(made));
            return made;
        });
    }

    /** Puts another keyset in the place of the municipality's, whichever instance asks for that at the same time. */
    void replace(String municipality, Supplier<byte[]> first, UnaryOperator<byte[]> change) {
        byte[] changed = change.apply(load(municipality, first));
        SubjectCipher cipher = keys.load(sealingOf(municipality)).orElseThrow();
        Sql.update(database, REPLACE, cipher.encrypt(changed), municipality);
    }

    /** Seconds until fewer than so many of the municipality's rotations are younger than a day; 0 if there are fewer. */
    int secondsUntilFewerRotations(String municipality, int than) {
        return Sql.first(database, WAIT, row -> Math.max(1, row.getInt(1)), than, municipality, than)
                .orElse(0);
    }

    /** When the keyset of each municipality was changed last. */
    Map<String, Instant> rotated() {
        return Sql.map(database, ROTATED, row -> row.getString(1), row -> row.getObject(2, OffsetDateTime.class)
                .toInstant());
    }

    private static UUID sealingOf(String municipality) {
        return UUID.nameUUIDFromBytes(("handovers to " + municipality).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sealed(Connection connection, String municipality) throws SQLException {
        return Sql.first(connection, SELECT, row -> row.getBytes(1), municipality)
                .orElse(new byte[0]);
    }
}
