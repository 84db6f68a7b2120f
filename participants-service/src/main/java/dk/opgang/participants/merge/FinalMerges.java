package dk.opgang.participants.merge;

import dk.opgang.participants.participant.IdentityVault;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

/** Makes merges final that can be taken back no longer: the key of the duplicate is destroyed, and with it what was kept of both. */
@Singleton
class FinalMerges {

    private static final String END = """
            update participant_merges set final_at = ?, sealed = null, version = version + 1, updated_at = clock_timestamp()
            where id in (select id from participant_merges where sealed is not null and created_at <= ? order by created_at limit 100
                         for update skip locked)
            returning merged_participant_id""";

    private final AgroalDataSource database;
    private final SystemCalls system;
    private final IdentityVault vault;
    private final BusinessClock clock;

    FinalMerges(AgroalDataSource database, SystemCalls system, IdentityVault vault, BusinessClock clock) {
        this.database = database;
        this.system = system;
        this.vault = vault;
        this.clock = clock;
    }

    @Scheduled(every = "5m", delayed = "50s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void end() {
        system.inTransactions(() -> {
            Set<UUID> merged = endSome();
            merged.forEach(vault::erase);
            return !merged.isEmpty();
        });
    }

    private Set<UUID> endSome() {
        var now = clock.now().atOffset(ZoneOffset.UTC);
        return Sql.idsOf(database, END, now, now.minus(Merge.REVERSIBLE));
    }
}
