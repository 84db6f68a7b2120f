package dk.opgang.participants.participant;

import dk.opgang.platform.crypto.LookupHash;
import dk.opgang.platform.crypto.RenewedHashes;
import dk.opgang.platform.crypto.RotatedSlice;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Hashes the CPR numbers of participants anew when the key of look-ups is rotated. To everybody else a participant stays as it was. */
@Singleton
class RenewedCprHashes implements RenewedHashes {

    private static final String OLD = """
            select id, municipality_code, identity from participants where id > ? and cpr_hash_key <> ?
            order by id limit ? for update skip locked""";

    private static final String REPLACE = """
            update participants p set cpr_hash = r.hash, cpr_hash_key = r.key
            from unnest(?::uuid[], ?::bytea[], ?::bigint[]) as r (id, hash, key) where p.id = r.id""";

    private static final String COUNT = "select count(*) from participants where cpr_hash_key <> ?";

    private final AgroalDataSource database;
    private final IdentityVault vault;
    private final LookupHash hash;

    RenewedCprHashes(AgroalDataSource database, IdentityVault vault, LookupHash hash) {
        this.database = database;
        this.vault = vault;
        this.hash = hash;
    }

    private record Hashed(UUID id, String municipality, byte[] identity) {}

    private record Anew(UUID id, LookupHash.Kept hash) {}

    @Override
    public RotatedSlice renew(UUID after, int limit) {
        try (Connection connection = database.getConnection()) {
            List<Hashed> old = old(connection, after, limit);
            Map<UUID, SubjectCipher> keys =
                    vault.keys(old.stream().map(Hashed::id).toList());
            List<Anew> anew = old.stream()
                    .filter(row -> keys.containsKey(row.id()))
                    .map(row -> anew(row, Objects.requireNonNull(keys.get(row.id()))))
                    .toList();
            replace(connection, anew);
            return new RotatedSlice(old.isEmpty() ? after : old.getLast().id(), old.size(), anew.size());
        } catch (SQLException e) {
            throw new IllegalStateException("CPR numbers could not be hashed anew", e);
        }
    }

    @Override
    public long remaining() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setLong(1, hash.primaryKey());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Hashes of CPR numbers could not be counted", e);
        }
    }

    private Anew anew(Hashed row, SubjectCipher key) {
        Cpr cpr = new Cpr(IdentityVault.open(row.id(), row.identity(), key).cpr());
        return new Anew(row.id(), vault.hash(row.municipality(), cpr));
    }

    private List<Hashed> old(Connection connection, UUID after, int limit) throws SQLException {
        List<Hashed> old = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OLD)) {
            statement.setObject(1, after);
            statement.setLong(2, hash.primaryKey());
            statement.setInt(3, limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    old.add(new Hashed(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3)));
                }
            }
        }
        return old;
    }

    private static void replace(Connection connection, List<Anew> anew) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REPLACE)) {
            statement.setArray(1, SqlArrays.uuids(connection, anew, Anew::id));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "bytea",
                            anew.stream().map(row -> row.hash().bytes()).toArray(byte[][]::new)));
            statement.setArray(
                    3, SqlArrays.bigints(connection, anew, row -> row.hash().key()));
            statement.executeUpdate();
        }
    }
}
