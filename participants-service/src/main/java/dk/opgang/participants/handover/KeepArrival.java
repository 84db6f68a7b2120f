package dk.opgang.participants.handover;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.LocalDate;

/**
 * Keeps a package that came from another installation, for a municipality of this one, and lets it follow what that one tells of it. In the
 * name of the system; what is told again changes nothing.
 */
@Singleton
class KeepArrival {

    private static final Caller SYSTEM = Caller.system();

    private static final String KEEP = """
            insert into handover_packages (id, created_at, updated_at, version, from_municipality, to_municipality, basis, state,
                data_categories, last_part, for_case, answer_by, takes_over_on, known, settled, moved, elsewhere)
            values (?, ?, clock_timestamp(), 0, ?, ?, ?, 'sent', ?, 0, ?, ?, ?, true, false, false, 'sender')
            on conflict (id) do nothing""";

    private final HandoverPackages packages;
    private final ArrivedCopies arrivals;
    private final ReceiverKeys keys;
    private final AgroalDataSource database;

    KeepArrival(HandoverPackages packages, ArrivedCopies arrivals, ReceiverKeys keys, AgroalDataSource database) {
        this.packages = packages;
        this.arrivals = arrivals;
        this.keys = keys;
        this.database = database;
    }

    /**
     * Keeps it; whom the receiver has accepted it does not take over yet.
     *
     * @throws ProblemException 409 if the receiver is not served here, 404 if the package is another one, or a part does not open
     */
    @Transactional
    void keep(ArrivalForm told) {
        if (!keys.isServed(told.toMunicipalityCode())) {
            throw new ProblemException(HandoverProblem.RECEIVER_HAS_NO_KEY);
        }
        insert(told);
        HandoverPackage found = packages.lock(SYSTEM, told.id());
        if (!found.isFromElsewhere()
                || !found.from().equals(told.fromMunicipalityCode())
                || !found.to().equals(told.toMunicipalityCode())) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        if (found.state().isOpen()) {
            told.parts().forEach(part -> arrivals.keep(found, part));
        }
        if (told.complete()) {
            follow(found, told);
        }
        packages.flush();
    }

    private static void follow(HandoverPackage found, ArrivalForm told) {
        PackageState next = PackageState.of(told.state());
        found.close(told.closed() && next.isOpen());
        LocalDate movedOn = told.movedOn();
        if (movedOn != null && found.state().holds() && !found.isMoved()) {
            found.moved(movedOn);
        }
        switch (next) {
            case SENT, MORE_REQUESTED -> {
                if (found.state().isOpen()) {
                    found.standsAt(next, told.dataCategories());
                }
            }
            case ACCEPTED -> {
                // Whom it has accepted the receiver takes over in its own name.
            }
            case REJECTED, EXPIRED, CANCELLED -> {
                // It may have expired by the clock of this installation before the other one tells what became of it.
                boolean isOver = found.state() == PackageState.ACCEPTED || found.state() == PackageState.REVOKED;
                if (!isOver && found.state() != next) {
                    found.end(next);
                }
            }
            case REVOKED -> {
                if (found.state() != PackageState.REVOKED) {
                    found.end(next);
                }
            }
        }
    }

    private void insert(ArrivalForm told) {
        Timestamp sentAt = Timestamp.from(told.sentAt());
        Sql.update(
                database,
                KEEP,
                told.id(),
                sentAt,
                told.fromMunicipalityCode(),
                told.toMunicipalityCode(),
                told.basis(),
                SqlArrays.texts(told.dataCategories()),
                told.forCase(),
                Timestamp.from(told.answerBy()),
                told.takesOverOn());
    }
}
