package dk.opgang.network.moveinagreement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Years;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads how far an agreement is used. */
@Singleton
class ReadAgreements {

    private final MoveInAgreements agreements;
    private final AgreementTerms terms;
    private final BusinessClock clock;

    ReadAgreements(MoveInAgreements agreements, AgreementTerms terms, BusinessClock clock) {
        this.agreements = agreements;
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional
    AgreementUsage usage(Caller caller, UUID id, @Nullable Integer wanted) {
        int year = wanted == null ? clock.today().getYear() : wanted;
        Faults faults = new Faults();
        if (year < Years.FIRST || year >= Years.LAST) {
            faults.unreadable("?year", CommonFault.OUT_OF_RANGE, Years.FIRST + " - " + (Years.LAST - 1));
        }
        faults.throwIfAny();
        return new AgreementUsage(
                year,
                agreements.get(caller, id).form().quotas().stream()
                        .map(quota -> new AgreementUsage.Used(
                                quota.housingAreaId(),
                                quota.direction(),
                                quota.perYear(),
                                terms.usedEverywhere(id, quota, year)))
                        .toList());
    }
}
