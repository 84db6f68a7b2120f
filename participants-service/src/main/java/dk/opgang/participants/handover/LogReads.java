package dk.opgang.participants.handover;

import dk.opgang.participants.access.Diary;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/**
 * Logs that the receiver of a package has read it at another installation, for each of those who were handed over. It is logged when it is
 * told, which is some seconds after it was read.
 */
@Singleton
class LogReads {

    private static final Caller SYSTEM = Caller.system();
    private static final String ONCE = """
            insert into handover_reads_logged (id, logged_at) values (?, now()) on conflict do nothing""";

    private final HandoverPackages packages;
    private final HandoverCopies copies;
    private final Diary diary;
    private final AgroalDataSource database;

    LogReads(HandoverPackages packages, HandoverCopies copies, Diary diary, AgroalDataSource database) {
        this.packages = packages;
        this.copies = copies;
        this.diary = diary;
        this.database = database;
    }

    /** @return how many were not logged before */
    @Transactional
    int log(List<PackageStateResource.Read> told) {
        int logged = 0;
        for (PackageStateResource.Read read : told) {
            HandoverPackage found = packages.find(SYSTEM, read.packageId())
                    .filter(HandoverPackage::isSentElsewhere)
                    .orElse(null);
            if (found != null && isNew(read)) {
                log(found, read);
                logged++;
            }
        }
        return logged;
    }

    private void log(HandoverPackage found, PackageStateResource.Read read) {
        Caller receiver =
                new Caller("handovers", "participants-service", new Tenant.Municipality(found.to()), Set.of());
        String action = read.what().equals("cover") ? "read-handover-cover" : "read-handover";
        copies
                .list(
                        SYSTEM,
                        Restriction.equal("packageId", found.id()),
                        Restriction.equal("municipalityCode", found.from()))
                .stream()
                .map(HandoverCopy::originId)
                .distinct()
                .forEach(person -> diary.note(receiver, action, person, found.from(), read.purpose()));
    }

    private boolean isNew(PackageStateResource.Read read) {
        return Sql.update(database, ONCE, read.id()) > 0;
    }
}
