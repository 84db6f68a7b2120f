package dk.opgang.network.relocation;

import dk.opgang.network.elsewhere.AreaClasses;
import dk.opgang.network.housingoffer.HousingOffer;
import dk.opgang.network.housingoffer.HousingOffers;
import dk.opgang.network.housingoffer.OfferSteps;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Proposes a home to a family: the case and the offer are held together until all three have answered. */
@Singleton
class ProposeMatch {

    private final RelocationCases cases;
    private final RelocationMatches matches;
    private final HousingOffers offers;
    private final OfferSteps offerSteps;
    private final CaseSteps steps;
    private final MatchSteps matchSteps;
    private final CaseLock lock;
    private final AnswerTimes times;
    private final AreaClasses areas;
    private final Quotas quotas;
    private final BusinessClock clock;

    ProposeMatch(
            RelocationCases cases,
            RelocationMatches matches,
            HousingOffers offers,
            OfferSteps offerSteps,
            CaseSteps steps,
            MatchSteps matchSteps,
            CaseLock lock,
            AnswerTimes times,
            AreaClasses areas,
            Quotas quotas,
            BusinessClock clock) {
        this.cases = cases;
        this.matches = matches;
        this.offers = offers;
        this.offerSteps = offerSteps;
        this.steps = steps;
        this.matchSteps = matchSteps;
        this.lock = lock;
        this.times = times;
        this.areas = areas;
        this.quotas = quotas;
        this.clock = clock;
    }

    @Transactional
    RelocationMatch propose(Caller caller, UUID caseId, MatchForm form) {
        lock.take(caseId);
        RelocationCase seeking = cases.get(caller, caseId);
        if (!seeking.poster().equals(caller.tenantKey())) {
            throw new ProblemException(RelocationProblem.ANOTHERS_CASE);
        }
        Instant answerBy = times.of(form.answerBy());
        check(caller, form, seeking, answerBy);
        cases.requireUnrestricted(seeking);
        if (matches.openOf(caller, caseId).isPresent()) {
            throw new ProblemException(RelocationProblem.MATCH_OPEN);
        }
        if (seeking.state() != CaseState.SEEKING) {
            throw new ProblemException(RelocationProblem.CASE_NOT_SEEKING);
        }
        HousingOffer offer = offerSteps.holdAvailable(caller, form.offerId());
        UUID agreement = quotas.agreementOf(caller, seeking, offer);
        quotas.require(
                caller,
                agreement,
                seeking.form().fromHousingAreaId(),
                offer.form().housingAreaId());
        RelocationMatch match =
                new RelocationMatch(seeking, offered(offer), answerBy, form.allocationRuleCheckedOn(), agreement);
        matches.persist(match);
        matchSteps.tell(match, null);
        offerSteps.reserve(offer);
        steps.take(caller, seeking, steps.step(CaseState.PROPOSED, Step.SENDER, null, null), match, null);
        return match;
    }

    private void check(Caller caller, MatchForm form, RelocationCase seeking, Instant answerBy) {
        Faults faults = new Faults();
        times.check(answerBy, faults);
        Happened.by(clock.today(), "/allocationRuleCheckedOn", form.allocationRuleCheckedOn())
                .ifPresent(faults::broken);
        CaseRules.notBefore(
                "/allocationRuleCheckedOn",
                form.allocationRuleCheckedOn(),
                Objects.requireNonNull(seeking.form().openedOn()),
                faults);
        UUID area = offers.get(caller, form.offerId()).form().housingAreaId();
        if (area != null
                && form.allocationRuleCheckedOn() == null
                && areas.of(area).filter(AreaClasses.AreaClass::isListed).isPresent()) {
            faults.broken("/allocationRuleCheckedOn", CommonFault.REQUIRED);
        }
        faults.throwIfAny();
    }

    static RelocationMatch.Offered offered(HousingOffer offer) {
        return new RelocationMatch.Offered(
                offer.id(),
                offer.form().municipalityCode(),
                offer.poster(),
                offer.form().housingAreaId(),
                offer.installation());
    }
}
