package dk.opgang.platform.rotation;

import dk.opgang.platform.crypto.KeyRotation;
import dk.opgang.platform.crypto.LookupHash;
import dk.opgang.platform.crypto.RenewedHashes;
import dk.opgang.platform.crypto.RotatedSlice;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/**
 * Rotates the keys while requests are served: each step is a small transaction that notes how far it came, so that whoever takes the next
 * step, after an interruption too, goes on from there. A rotation ends when nothing of an older key is left and nobody can be writing any.
 */
@Singleton
public class KeyRotations {

    private static final int STEP = 500;

    private final KeyRotation keys;
    private final LookupHash lookups;
    private final List<RenewedHashes> hashes;
    private final RotationTable table;
    private final SystemCalls system;

    KeyRotations(
            KeyRotation keys,
            LookupHash lookups,
            @All List<RenewedHashes> hashes,
            RotationTable table,
            SystemCalls system) {
        this.keys = keys;
        this.lookups = lookups;
        this.hashes = List.copyOf(hashes);
        this.table = table;
        this.system = system;
    }

    /**
     * Begins a rotation to the primary key of the keyset, which is read anew; one that is under way to the same key goes on instead.
     *
     * @param lookup whether look-up hashes are made anew as well
     */
    KeyRotationView begin(boolean lookup) {
        return system.callInTransaction(() -> {
            long primary = keys.primaryKeyAnew();
            boolean hashing = lookup && !hashes.isEmpty();
            if (hashing) {
                lookups.primaryKeyAnew();
            }
            Optional<RotationState> running = table.processing().stream()
                    .filter(it -> it.primaryKey() == primary && it.lookup() == hashing)
                    .findFirst();
            if (running.isPresent()) {
                return view(running.get());
            }
            UUID id = Ids.next();
            table.add(id, hashing, primary);
            return view(table.find(id).orElseThrow());
        });
    }

    Optional<KeyRotationView> find(UUID id) {
        return system.callInTransaction(() -> table.find(id).map(this::view));
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        system.run(
                () -> QuarkusTransaction.requiringNew().call(table::processing).forEach(this::work));
    }

    private void work(RotationState rotation) {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> step(rotation.id()));
        }
    }

    /** One step; whether another one can follow at once. */
    private boolean step(UUID id) {
        return table.take(id).filter(this::step).isPresent();
    }

    private boolean step(RotationState rotation) {
        RotatedSlice slice = rotation.stage() == 0
                ? keys.rewrap(rotation.after(), STEP)
                : hashes.get(rotation.stage() - 1).renew(rotation.after(), STEP);
        if (slice.seen() > 0) {
            table.goOn(rotation, slice);
            return true;
        }
        if (rotation.lookup() && rotation.stage() < hashes.size()) {
            table.nextStage(rotation);
            return true;
        }
        endOrBeginAgain(rotation);
        return false;
    }

    private void endOrBeginAgain(RotationState rotation) {
        boolean settled = table.isSettled(rotation.id());
        long remaining = remaining(rotation, keys.inUse());
        if (remaining > 0 && rotation.done() == 0 && rotation.unreadable() >= remaining) {
            table.end(rotation.id(), RotationState.FAILED);
        } else if (remaining == 0 && settled) {
            table.end(rotation.id(), RotationState.COMPLETED);
        } else {
            table.again(rotation.id());
        }
    }

    private long remaining(RotationState rotation, SortedMap<Long, Long> inUse) {
        long keysLeft = inUse.entrySet().stream()
                .filter(used -> used.getKey() != rotation.primaryKey())
                .mapToLong(used -> used.getValue())
                .sum();
        return keysLeft
                + (rotation.lookup()
                        ? hashes.stream().mapToLong(RenewedHashes::remaining).sum()
                        : 0);
    }

    private KeyRotationView view(RotationState rotation) {
        SortedMap<Long, Long> inUse = keys.inUse();
        return KeyRotationView.of(rotation, remaining(rotation, inUse), inUse);
    }
}
