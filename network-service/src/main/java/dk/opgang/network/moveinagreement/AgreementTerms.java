package dk.opgang.network.moveinagreement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.value.Dkk;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What agreements say of a move, as far as the caller is a party. */
@Singleton
@Transactional
public class AgreementTerms {

    private static final String USED = "select move_in_agreement_used(?, ?, ?, ?, ?)";
    private static final String USED_ELSEWHERE = "select move_in_agreement_used_elsewhere(?, ?, ?, ?)";
    private static final String IN = "in";

    private final MoveInAgreements agreements;
    private final AgroalDataSource database;
    private final BusinessClock clock;

    AgreementTerms(MoveInAgreements agreements, AgroalDataSource database, BusinessClock clock) {
        this.agreements = agreements;
        this.database = database;
        this.clock = clock;
    }

    /** Whether another household may move between the areas this year: what is about to move counts already. */
    public boolean isRoomFor(Caller caller, UUID agreementId, @Nullable UUID fromArea, @Nullable UUID toArea) {
        LocalDate today = clock.today();
        return agreements
                .find(caller, agreementId)
                .filter(agreement -> agreement.isInForceOn(today))
                .map(agreement -> agreement.form().quotas().stream()
                        .filter(quota ->
                                quota.housingAreaId().equals(quota.direction().equals(IN) ? toArea : fromArea))
                        .allMatch(quota -> used(agreementId, quota, today.getYear(), true) < quota.perYear()))
                .orElse(true);
    }

    /** Whether the caller is a party of the agreement, and one of the others is too: nobody is bound by what others have agreed on. */
    public boolean isWithAnyOf(Caller caller, UUID agreementId, Collection<String> others) {
        return agreements
                .find(caller, agreementId)
                .filter(agreement -> others.stream().anyMatch(agreement.form().parties()::contains))
                .isPresent();
    }

    /** What the move of a household between the two costs that day; nothing unless both have agreed on it, and it is in force. */
    public Optional<Dkk> compensation(Caller caller, UUID agreementId, Collection<String> between, LocalDate on) {
        return agreements
                .find(caller, agreementId)
                .filter(agreement -> agreement.form().parties().containsAll(between))
                .filter(agreement -> agreement.isInForceOn(on))
                .map(agreement -> agreement.form().compensationPerHouseholdDkk())
                .filter(Objects::nonNull)
                .filter(amount -> amount.signum() > 0)
                .map(Dkk::new);
    }

    /** How many households have moved in a year, wherever that is counted: each where its area is. */
    long usedEverywhere(UUID agreementId, MoveInAgreementForm.Quota quota, int year) {
        return Sql.one(
                database,
                USED_ELSEWHERE,
                row -> used(agreementId, quota, year, false) + row.getLong(1),
                agreementId,
                quota.housingAreaId(),
                quota.direction(),
                year);
    }

    long used(UUID agreementId, MoveInAgreementForm.Quota quota, int year, boolean withOpen) {
        return Sql.one(
                database,
                USED,
                row -> row.getLong(1),
                agreementId,
                quota.housingAreaId(),
                quota.direction(),
                Date.valueOf(LocalDate.of(year, 1, 1)),
                withOpen);
    }
}
