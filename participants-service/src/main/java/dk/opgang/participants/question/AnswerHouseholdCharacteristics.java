package dk.opgang.participants.question;

import dk.opgang.participants.casefile.BenefitPeriod;
import dk.opgang.participants.casefile.BenefitPeriods;
import dk.opgang.participants.question.HouseholdCharacteristicResource.Characteristic;
import dk.opgang.participants.question.HouseholdCharacteristicResource.Wanted;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Says which characteristics of a household follow from the participant's benefits: incomes and networks are never kept. Of somebody who is
 * not known nothing is known, whoever it is.
 */
@Singleton
class AnswerHouseholdCharacteristics {

    private final SystemCalls system;
    private final Asked asked;
    private final BenefitPeriods benefits;

    AnswerHouseholdCharacteristics(SystemCalls system, Asked asked, BenefitPeriods benefits) {
        this.system = system;
        this.asked = asked;
        this.benefits = benefits;
    }

    /** One answer to each that is asked for, in that order. */
    List<Characteristic> of(Caller asking, Wanted wanted) {
        Optional<String> group = system.callInTransaction(() -> groupOf(asking, wanted));
        return wanted.characteristics().stream()
                .map(it -> new Characteristic(
                        it,
                        group.flatMap(known -> CharacteristicsByBenefit.met(it, known, wanted.on()))
                                .orElse(null)))
                .toList();
    }

    private Optional<String> groupOf(Caller asking, Wanted wanted) {
        List<UUID> one = List.of(wanted.participantId());
        if (asked.about(asking, "read-household-characteristics", one).isEmpty()) {
            return Optional.empty();
        }
        return benefits
                .list(
                        Caller.system(),
                        Restriction.equal("participantId", wanted.participantId())
                                .and(Restriction.of(
                                        "e.form.from <= :asOf and (e.form.to is null or e.form.to > :asOf)",
                                        "asOf",
                                        wanted.on())))
                .stream()
                .map(BenefitPeriod::group)
                .findFirst();
    }
}
