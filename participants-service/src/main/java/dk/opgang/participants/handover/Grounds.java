package dk.opgang.participants.handover;

import dk.opgang.participants.consent.Consent;
import dk.opgang.participants.consent.Consents;
import dk.opgang.participants.handover.Provisions.Provision;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.Age;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what right a municipality hands somebody over: a consent that covers it (retssikkerhedsloven § 11 a), or a provision that orders it. */
@Singleton
class Grounds {

    private static final String IDENTITY = "identity";

    private final Consents consents;
    private final BusinessClock clock;

    Grounds(Consents consents, BusinessClock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    /** What is wrong with the provision, and with the categories under it; nothing is asked of a consent here. */
    Optional<Provision> check(String basis, @Nullable String code, List<String> categories, Faults faults) {
        if (basis.equals(HandoverPackage.BY_CONSENT)) {
            if (code != null) {
                faults.broken("/provision", HandoverFault.NOT_BY_CONSENT);
            }
            return Optional.empty();
        }
        if (code == null) {
            faults.broken("/provision", CommonFault.REQUIRED);
            return Optional.empty();
        }
        Optional<Provision> provision = Provisions.find(code, clock.today());
        if (provision.isEmpty()) {
            faults.broken("/provision", HandoverFault.PROVISION_NOT_IN_FORCE);
        }
        provision.ifPresent(it -> checkCategories(it, categories, faults));
        return provision;
    }

    void checkAge(Provision provision, String pointer, LocalDate birthDate, Faults faults) {
        if (!provision.isAbout(Age.on(birthDate, clock.today()))) {
            int first = provision.ageFrom() == null ? 0 : provision.ageFrom();
            int last = provision.ageTo() == null ? 0 : provision.ageTo() - 1;
            faults.broken(pointer, HandoverFault.AGE_OUTSIDE_PROVISION, first, last);
        }
    }

    /**
     * The participant's consent that covers the categories, to be passed on by the caller to the receiver.
     *
     * @throws ProblemException 409 with what the best of them lacks
     */
    @Transactional
    UUID consent(Caller caller, UUID participant, String receiver, Collection<String> categories) {
        String own = caller.municipality().orElseThrow();
        Set<String> needed = new TreeSet<>(categories);
        needed.add(IDENTITY);
        return consents.covering(caller, participant, clock.today()).stream()
                .filter(it -> it.form().sourceOrganisation().equals(own)
                        && it.form().recipientOrganisation().equals(receiver)
                        && it.form().initiativeId() == null)
                .min(Comparator.comparingInt(it -> missing(needed, it).size()))
                .map(best -> idOf(best, participant, missing(needed, best)))
                .orElseThrow(() -> uncovered(participant, needed));
    }

    private static UUID idOf(Consent best, UUID participant, Set<String> missing) {
        if (!missing.isEmpty()) {
            throw uncovered(participant, missing);
        }
        return best.id();
    }

    private static Set<String> missing(Set<String> needed, Consent consent) {
        Set<String> missing = new TreeSet<>(needed);
        missing.removeAll(Set.copyOf(consent.form().dataCategories()));
        return missing;
    }

    private static ProblemException uncovered(UUID participant, Set<String> missing) {
        return new ProblemException(HandoverProblem.CONSENT_DOES_NOT_COVER)
                .with("participantId", participant)
                .with("missing", List.copyOf(missing));
    }

    private static void checkCategories(Provision provision, List<String> categories, Faults faults) {
        for (int i = 0; i < categories.size(); i++) {
            if (!provision.allows(categories.get(i)) && provision.dataCategories() != null) {
                faults.broken(
                        "/dataCategories/" + i,
                        HandoverFault.CATEGORY_NOT_ALLOWED,
                        String.join(", ", provision.dataCategories()));
            }
        }
    }
}
