package dk.opgang.participants.duplicate;

import dk.opgang.participants.participant.IdentityVault;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A search, piece by piece, each in the running transaction: first everybody gets keys who has none or is somebody else than before, then
 * those are compared who share one. Names and numbers are read for that in memory alone.
 */
@Singleton
class SearchPieces {

    private static final AdvisoryLock ALONE = new AdvisoryLock("duplicate-search");
    private static final int AT_ONCE = 500;

    private final AgroalDataSource database;
    private final IdentityVault vault;
    private final KeysOfPerson keys;

    SearchPieces(AgroalDataSource database, IdentityVault vault, KeysOfPerson keys) {
        this.database = database;
        this.vault = vault;
        this.keys = keys;
    }

    /** Lets nobody else order a search of the municipality until the transaction ends. */
    void alone(String municipality) {
        ALONE.take(database, municipality);
    }

    /** Does the next piece; true if there may be more. */
    boolean next(DuplicateSearch search) {
        return Sql.on(database, connection -> {
            if (search.comparedUntil() == null) {
                key(connection, search);
                return true;
            }
            return compare(connection, search, search.comparedUntil());
        });
    }

    private void key(Connection connection, DuplicateSearch search) throws SQLException {
        String municipality = search.municipalityCode();
        List<DuplicateTables.Known> some =
                DuplicateTables.after(connection, municipality, search.keyedUntil(), AT_ONCE);
        Map<UUID, byte[]> marks = new HashMap<>();
        some.forEach(it -> marks.put(it.id(), mark(it)));
        List<DuplicateTables.Known> others = some.stream()
                .filter(it -> !Arrays.equals(it.mark(), marks.get(it.id())))
                .toList();
        Map<UUID, Set<Long>> anew = new HashMap<>();
        people(others).values().forEach(person -> anew.put(person.id(), keys.of(municipality, person)));
        DuplicateTables.key(connection, municipality, anew, marks);
        if (some.size() < AT_ONCE) {
            search.compare();
        }
        if (!some.isEmpty()) {
            search.keyed(some.size(), some.getLast().id());
        }
    }

    private boolean compare(Connection connection, DuplicateSearch search, long after) throws SQLException {
        String municipality = search.municipalityCode();
        List<DuplicateTables.Shared> groups = DuplicateTables.shared(connection, municipality, after, AT_ONCE);
        Set<List<UUID>> pairs = new HashSet<>();
        groups.forEach(group -> pairs.addAll(group.pairs()));
        Set<UUID> concerned = new HashSet<>();
        pairs.forEach(concerned::addAll);
        Map<UUID, Person> people = people(DuplicateTables.named(connection, municipality, concerned));
        List<DuplicateTables.Found> found = new ArrayList<>();
        for (List<UUID> pair : pairs) {
            Person one = people.get(pair.getFirst());
            Person other = people.get(pair.getLast());
            if (one != null && other != null) {
                Set<Reason> reasons = one.like(other);
                if (!reasons.isEmpty()) {
                    found.add(new DuplicateTables.Found(
                            one.id(), other.id(), List.copyOf(reasons), keys.mark(municipality, one, other)));
                }
            }
        }
        DuplicateTables.propose(connection, municipality, search.id(), found);
        if (groups.size() < AT_ONCE) {
            search.complete(DuplicateTables.finish(connection, municipality, search.id()));
            return false;
        }
        search.compared(groups.getLast().hash());
        return true;
    }

    private Map<UUID, Person> people(Collection<DuplicateTables.Known> known) {
        Map<UUID, Person> people = new HashMap<>();
        Map<UUID, SubjectCipher> ciphers = known.isEmpty()
                ? Map.of()
                : vault.keys(known.stream().map(DuplicateTables.Known::id).toList());
        for (DuplicateTables.Known it : known) {
            SubjectCipher cipher = ciphers.get(it.id());
            if (cipher != null) {
                people.put(
                        it.id(),
                        Person.of(it.id(), IdentityVault.open(it.id(), it.identity(), cipher), it.housingAreaId()));
            }
        }
        return people;
    }

    /** What the keys of a participant were made of, and by which key. */
    private byte[] mark(DuplicateTables.Known it) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(it.identity());
            digest.update(
                    (keys.madeBy() + " " + Objects.toString(it.housingAreaId(), "")).getBytes(StandardCharsets.UTF_8));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is in every Java", e);
        }
    }
}
