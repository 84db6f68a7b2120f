package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.eligibility.EnrolmentsOfPeople;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What checks that name a participant learn of its enrolments: as much as the caller may read. */
@Singleton
class KeptEnrolments implements EnrolmentsOfPeople {

    private final Enrolments enrolments;
    private final AboutEnrolments about;

    KeptEnrolments(Enrolments enrolments, AboutEnrolments about) {
        this.enrolments = enrolments;
        this.about = about;
    }

    @Override
    @Transactional
    public boolean readsOne(Caller caller, UUID participant, @Nullable UUID initiative) {
        return enrolments.count(
                        caller,
                        Restriction.equal("participantId", participant),
                        Restriction.equal("initiativeId", initiative))
                > 0;
    }

    @Override
    @Transactional
    public Optional<AboutEnrolment> running(Caller caller, UUID participant, UUID initiative) {
        return enrolments
                .list(
                        caller,
                        Restriction.equal("participantId", participant),
                        Restriction.equal("initiativeId", initiative),
                        Restriction.of("e.standing.to is null"))
                .stream()
                .findFirst()
                .map(enrolment -> about.of(caller, enrolment));
    }
}
