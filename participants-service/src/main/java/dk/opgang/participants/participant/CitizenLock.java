package dk.opgang.participants.participant;

import dk.opgang.platform.data.AdvisoryLock;
import io.agroal.api.AgroalDataSource;
import java.util.Collection;
import java.util.HexFormat;

/** Lets what is done under one CPR follow each other: of two who register one citizen, the second finds the first instead of failing on it. */
public final class CitizenLock {

    private static final AdvisoryLock CITIZEN = new AdvisoryLock("citizen");

    private CitizenLock() {}

    /**
     * Waits for whoever else works with the citizens, and keeps others waiting until the transaction ends; in one order, by each key, since
     * another instance may not know the newest key yet.
     */
    public static void take(AgroalDataSource database, Collection<byte[]> hashes) {
        hashes.stream()
                .map(hash -> HexFormat.of().formatHex(hash))
                .sorted()
                .forEach(hash -> CITIZEN.take(database, hash));
    }
}
