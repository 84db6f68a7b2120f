package dk.opgang.participants.merge;

import dk.opgang.participants.participant.Cpr;
import dk.opgang.participants.participant.Identity;
import dk.opgang.participants.participant.IdentityVault;
import dk.opgang.participants.subject.Participant;
import dk.opgang.platform.crypto.LookupHash;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.value.Source;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody was as a duplicate becomes another number, name and key of the survivor: encrypted with the survivor's key, and erased with it.
 * Works in the running transaction.
 */
@Singleton
class MergeIdentities {

    private static final String ALIASES = "select id, identity from participant_aliases where participant_id = ?";

    private static final String TAKE_ALIAS =
            "update participant_aliases set participant_id = ?, identity = ? where id = ?";

    private static final String EARLIER =
            "delete from earlier_identities where participant_id = ? returning identity, source_id, until";

    private static final String ADD_EARLIER = """
            insert into earlier_identities (participant_id, municipality_code, identity, source_id, until) values (?, ?, ?, ?, ?)""";

    private static final String ADD_ALIAS = """
            insert into participant_aliases (participant_id, municipality_code, merge_id, cpr_hash, cpr_hash_key, identity,
                                             source_system, source_id) values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;
    private final IdentityVault vault;

    MergeIdentities(AgroalDataSource database, IdentityVault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Both, as they are before. */
    record Pair(
            UUID survivor, UUID duplicate, Identity kept, Identity other, SubjectCipher key, SubjectCipher otherKey) {}

    Pair open(Participant survivor, Participant duplicate) {
        Map<UUID, SubjectCipher> keys = vault.keys(List.of(survivor.id(), duplicate.id()));
        SubjectCipher key = Objects.requireNonNull(keys.get(survivor.id()));
        SubjectCipher otherKey = Objects.requireNonNull(keys.get(duplicate.id()));
        return new Pair(
                survivor.id(),
                duplicate.id(),
                vault.open(survivor, key),
                vault.open(duplicate, otherKey),
                key,
                otherKey);
    }

    /** Hands over what the duplicate was called before, and as whom others were merged into it. */
    void handOver(Pair pair, String municipality) {
        Sql.run(database, connection -> {
            handOverEarlier(connection, pair, municipality);
            handOverAliases(connection, pair);
        });
    }

    /** Gives the survivor the number that is the person's, and keeps the other one beside it with the key of the duplicate. */
    void unite(Pair pair, Participant survivor, UUID merge, boolean takesNumber, @Nullable Source otherSource) {
        String municipality = survivor.municipalityCode();
        Identity alias = takesNumber ? numbered(pair.other(), pair.kept().cpr()) : pair.other();
        LookupHash.Kept hash = vault.hash(municipality, new Cpr(alias.cpr()));
        if (takesNumber) {
            vault.seal(survivor, numbered(pair.kept(), pair.other().cpr()), pair.key());
        }
        boolean adopts = survivor.source() == null;
        if (adopts) {
            survivor.comesFrom(otherSource);
        }
        Source beside = adopts ? null : otherSource;
        Sql.update(
                database,
                ADD_ALIAS,
                survivor.id(),
                municipality,
                merge,
                hash.bytes(),
                hash.key(),
                IdentityVault.sealed(alias, pair.key()),
                beside == null ? null : beside.system(),
                beside == null ? null : beside.id());
    }

    private static Identity numbered(Identity identity, String cpr) {
        return new Identity(cpr, identity.givenName(), identity.familyName());
    }

    private record Earlier(byte[] identity, @Nullable String sourceId, OffsetDateTime until) {}

    private static void handOverEarlier(Connection connection, Pair pair, String municipality) throws SQLException {
        List<Earlier> all = new ArrayList<>();
        Sql.each(
                connection,
                EARLIER,
                row -> all.add(new Earlier(row.getBytes(1), row.getString(2), row.getObject(3, OffsetDateTime.class))),
                pair.duplicate());
        for (Earlier it : all) {
            byte[] resealed = resealed(pair, it.identity());
            Sql.update(connection, ADD_EARLIER, pair.survivor(), municipality, resealed, it.sourceId(), it.until());
        }
    }

    private static void handOverAliases(Connection connection, Pair pair) throws SQLException {
        record Alias(UUID id, byte[] identity) {}
        List<Alias> all = new ArrayList<>();
        Sql.each(
                connection,
                ALIASES,
                row -> all.add(new Alias(row.getObject(1, UUID.class), row.getBytes(2))),
                pair.duplicate());
        for (Alias it : all) {
            Sql.update(connection, TAKE_ALIAS, pair.survivor(), resealed(pair, it.identity()), it.id());
        }
    }

    private static byte[] resealed(Pair pair, byte[] identity) {
        return IdentityVault.sealed(IdentityVault.open(pair.duplicate(), identity, pair.otherKey()), pair.key());
    }
}
