package dk.opgang.network.relocation;

import dk.opgang.network.moveinagreement.AgreementTerms;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The move itself, and what follows of it: the family departs from its old municipality, its new one is asked twice, and what it costs is booked. */
@Singleton
@Transactional
class Move {

    static final int FIRST_MONTHS = 3;
    static final int LAST_MONTHS = 12;
    private static final int CONFIRMED_DAYS = 7;
    private static final String CONSENT_MISSING = "select relocation_consent_missing(?)";

    private final RelocationMatches matches;
    private final FollowUps followUps;
    private final CaseSteps steps;
    private final HandoversOfCase handovers;
    private final SettlementOfMoves settlement;
    private final AgreementTerms agreements;
    private final AgroalDataSource database;
    private final BusinessClock clock;

    Move(
            RelocationMatches matches,
            FollowUps followUps,
            CaseSteps steps,
            HandoversOfCase handovers,
            SettlementOfMoves settlement,
            AgreementTerms agreements,
            AgroalDataSource database,
            BusinessClock clock) {
        this.matches = matches;
        this.followUps = followUps;
        this.steps = steps;
        this.handovers = handovers;
        this.settlement = settlement;
        this.agreements = agreements;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The family has moved.
     *
     * @param by the part of whoever tells it
     * @throws ProblemException 409 {@code family-not-confirmed}, {@code consent-missing}
     */
    void move(Caller caller, RelocationCase moving, RelocationMatch open, CaseTransition told, String by) {
        LocalDate on = Objects.requireNonNullElse(told.on(), clock.today());
        requireAfterAcceptances(moving, open, on);
        LocalDate confirmed = told.familyConfirmedOn();
        if (!isConfirmed(confirmed, on)) {
            throw new ProblemException(RelocationProblem.FAMILY_NOT_CONFIRMED);
        }
        if (!open.isWithinOneMunicipality() && isConsentMissing(moving.id())) {
            throw new ProblemException(RelocationProblem.CONSENT_MISSING);
        }
        moving.moved(on);
        steps.take(caller, moving, steps.step(CaseState.MOVED, by, on, told.reason()), open, null);
        open.moved(on);
        matches.flush();
        followUps.persist(new FollowUp(open, FIRST_MONTHS, on));
        followUps.persist(new FollowUp(open, LAST_MONTHS, on));
        followUps.flush();
        book(caller, moving, open, on);
        handovers.moved(moving.id(), on);
    }

    private boolean isConfirmed(@Nullable LocalDate confirmed, LocalDate on) {
        return confirmed != null
                && !confirmed.isAfter(on)
                && !confirmed.isAfter(clock.today())
                && !confirmed.isBefore(on.minusDays(CONFIRMED_DAYS));
    }

    private void requireAfterAcceptances(RelocationCase moving, RelocationMatch open, LocalDate on) {
        Optional<LocalDate> last = Stream.of(open.answers().lastOn(), handovers.lastAcceptedOn(moving.id()))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
        Faults faults = new Faults();
        last.filter(on::isBefore).ifPresent(day -> faults.broken("/on", CommonFault.BEFORE_FROM, day));
        faults.throwIfAny();
    }

    private boolean isConsentMissing(UUID caseId) {
        return Sql.one(database, CONSENT_MISSING, row -> row.getBoolean(1), caseId);
    }

    /** What the move costs by the agreement that both have accepted; booked by one of the two installations if there are two. */
    void book(Caller caller, RelocationCase moving, RelocationMatch open, LocalDate on) {
        if (open.isWithinOneMunicipality() || open.agreementId() == null) {
            return;
        }
        CaseParties of = CaseDirectory.parties(caller, moving, open);
        String receiver = Tenant.codeOf(open.receiver());
        agreements
                .compensation(caller, open.agreementId(), List.of(of.sender(), receiver), on)
                .ifPresent(amount -> settlement.compensation(of, receiver, amount, on));
    }
}
