package dk.opgang.participants.participant;

import dk.opgang.platform.crypto.LookupHash;
import dk.opgang.platform.crypto.RenewedHashes;
import dk.opgang.platform.crypto.RotatedSlice;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Hashes the CPR numbers of a table anew when the key of look-ups is rotated. To everybody else a participant stays as it was.
 */
abstract class RenewedCprHashes implements RenewedHashes {

    private final AgroalDataSource database;
    private final IdentityVault vault;
    private final LookupHash hash;
    private final String old;
    private final String replace;
    private final String count;

    /** @param participant in which column the id stands whose key reads the identity */
    RenewedCprHashes(
            AgroalDataSource database, IdentityVault vault, LookupHash hash, String table, String participant) {
        this.database = database;
        this.vault = vault;
        this.hash = hash;
        this.old = "select id, " + participant + ", municipality_code, identity from " + table
                + " where id > ? and cpr_hash_key <> ? order by id limit ? for update skip locked";
        this.replace = "update " + table + " p set cpr_hash = r.hash, cpr_hash_key = r.key"
                + " from unnest(?::uuid[], ?::bytea[], ?::bigint[]) as r (id, hash, key) where p.id = r.id";
        this.count = "select count(*) from " + table + " where cpr_hash_key <> ?";
    }

    private record Hashed(UUID id, UUID participant, String municipality, byte[] identity) {}

    private record Anew(UUID id, LookupHash.Kept hash) {}

    @Override
    public RotatedSlice renew(UUID after, int limit) {
        return Sql.on(database, connection -> {
            List<Hashed> hashed = old(connection, after, limit);
            Map<UUID, SubjectCipher> keys = vault.keys(
                    hashed.stream().map(Hashed::participant).distinct().toList());
            List<Anew> anew = hashed.stream()
                    .filter(row -> keys.containsKey(row.participant()))
                    .map(row -> anew(row, Objects.requireNonNull(keys.get(row.participant()))))
                    .toList();
            replace(connection, anew);
            return new RotatedSlice(hashed.isEmpty() ? after : hashed.getLast().id(), hashed.size(), anew.size());
        });
    }

    @Override
    public long remaining() {
        return Sql.one(database, count, row -> row.getLong(1), hash.primaryKey());
    }

    private Anew anew(Hashed row, SubjectCipher key) {
        Cpr cpr = new Cpr(
                IdentityVault.open(row.participant(), row.identity(), key).cpr());
        return new Anew(row.id(), vault.hash(row.municipality(), cpr));
    }

    private List<Hashed> old(Connection connection, UUID after, int limit) throws SQLException {
        return Sql.list(
                connection,
                old,
                row -> new Hashed(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getBytes(4)),
                after,
                hash.primaryKey(),
                limit);
    }

    private void replace(Connection connection, List<Anew> anew) throws SQLException {
        Sql.update(
                connection,
                replace,
                SqlArrays.uuids(connection, anew, Anew::id),
                connection.createArrayOf(
                        "bytea", anew.stream().map(row -> row.hash().bytes()).toArray(byte[][]::new)),
                SqlArrays.bigints(connection, anew, row -> row.hash().key()));
    }
}
