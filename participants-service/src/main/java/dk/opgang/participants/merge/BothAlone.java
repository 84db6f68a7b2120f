package dk.opgang.participants.merge;

import dk.opgang.participants.participant.CitizenLock;
import dk.opgang.participants.participant.Cpr;
import dk.opgang.participants.participant.IdentityVault;
import dk.opgang.participants.subject.Participant;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Works on two participants without anybody beside: neither a registration under one of the numbers nor another merge of one of the two,
 * the other way round either.
 */
@Singleton
class BothAlone {

    private final AgroalDataSource database;
    private final EntityManager entities;
    private final IdentityVault vault;

    BothAlone(AgroalDataSource database, EntityManager entities, IdentityVault vault) {
        this.database = database;
        this.entities = entities;
        this.vault = vault;
    }

    /** Waits for whoever registers under one of the numbers. What was read of the two before counts no longer. */
    void take(Participant one, Participant other) {
        CitizenLock.take(
                database,
                Stream.of(one, other).flatMap(it -> hashes(it).stream()).toList());
        forget();
    }

    /** Does something with both, in the order in which everybody does. */
    <T> Map<UUID, T> inOrder(UUID one, UUID other, Function<UUID, T> work) {
        Map<UUID, T> done = new HashMap<>();
        Stream.of(one, other).sorted().forEach(id -> done.put(id, work.apply(id)));
        return done;
    }

    /** What was changed by set is read again. */
    void forget() {
        entities.clear();
    }

    private List<byte[]> hashes(Participant participant) {
        return vault.hashes(
                participant.municipalityCode(), new Cpr(vault.open(participant).cpr()));
    }
}
