package dk.opgang.network.relocation;

import dk.opgang.network.housingoffer.HousingOffers;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.UUID;

/** Holds the homes that are available against what a family wishes, for its own municipality. */
@Singleton
class Suggest {

    private final RelocationCases cases;
    private final HousingOffers offers;
    private final BusinessClock clock;

    Suggest(RelocationCases cases, HousingOffers offers, BusinessClock clock) {
        this.cases = cases;
        this.offers = offers;
        this.clock = clock;
    }

    @Transactional
    Suggestion.Suggestions of(Caller caller, UUID caseId) {
        RelocationCase seeking = cases.get(caller, caseId);
        if (!seeking.poster().equals(caller.tenantKey())) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return new Suggestion.Suggestions(offers.availableOn(caller, clock.today()).stream()
                .map(offer -> Suggestion.of(seeking.form().wish(), offer))
                .sorted(Comparator.comparing(Suggestion::fits).reversed().thenComparing(it -> it.against()
                        .size()))
                .toList());
    }
}
