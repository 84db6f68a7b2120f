package dk.opgang.initiatives.enrolment;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.eligibility.DecideEligibility;
import dk.opgang.initiatives.eligibility.DecideEligibility.Case;
import dk.opgang.initiatives.eligibility.Decision;
import dk.opgang.initiatives.eligibility.RulesOfTemplates;
import dk.opgang.initiatives.eligibility.Setting;
import dk.opgang.initiatives.eligibility.TemplateRules;
import dk.opgang.initiatives.eligibility.ToldFacts;
import dk.opgang.initiatives.eligibility.ToldReader;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.refusal.SilentRefusals;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether somebody may be enrolled from a day, told for the first time or corrected, by the rules of the template; refusals that
 * tell nothing are counted.
 */
@Singleton
class Admission {

    private final EnrolmentRules rules;
    private final RulesOfTemplates templates;
    private final DecideEligibility decide;
    private final SilentRefusals refused;
    private final WishesAlong wishes;
    private final AgroalDataSource database;
    private final BusinessClock clock;

    Admission(
            EnrolmentRules rules,
            RulesOfTemplates templates,
            DecideEligibility decide,
            SilentRefusals refused,
            WishesAlong wishes,
            AgroalDataSource database,
            BusinessClock clock) {
        this.rules = rules;
        this.templates = templates;
        this.decide = decide;
        this.refused = refused;
        this.wishes = wishes;
        this.database = database;
        this.clock = clock;
    }

    /**
     * What is told of an enrolment.
     *
     * @param about what is known of it; of one that is told for the first time its day alone
     * @param decided the first day on which it was decided before; what was decided is not decided again
     */
    record Telling(
            LocalDate from,
            @Nullable LocalDate decided,
            @Nullable JsonNode told,
            @Nullable JsonNode anchors,
            List<CertificateForm> certificates,
            @Nullable LocalDate wishedOn,
            AboutEnrolment about) {

        boolean isNew() {
            return decided == null;
        }
    }

    /**
     * What came of it.
     *
     * @param told facts and days as they were read
     * @param certificates as they are kept
     * @param decision null if nothing was to be decided
     * @param wish as it is kept
     */
    record Admitted(
            List<Fault> faults,
            ToldFacts told,
            List<CertificateForm> certificates,
            @Nullable Decision decision,
            Wish wish) {

        /** What is known of the enrolment with what was told now. */
        AboutEnrolment over(AboutEnrolment about) {
            return about.told(told, CertificateRules.seen(certificates));
        }
    }

    /** Reads what is told of an enrolment about whose day nothing is told anew, so that nothing is decided. */
    Admitted told(Caller caller, Initiative initiative, Telling telling) {
        return told(caller, initiative, null, telling);
    }

    private Admitted told(
            Caller caller, Initiative initiative, @Nullable KnownParticipant participant, Telling telling) {
        TemplateRules template = templates.of(caller, initiative);
        Faults faults = new Faults();
        ToldFacts facts = ToldReader.read(template, telling.told(), telling.anchors(), telling.isNew(), faults);
        List<CertificateForm> certificates = CertificateRules.check(
                caller,
                new Templated(initiative, template.template()),
                telling.certificates(),
                "/certificates/",
                clock.today(),
                faults);
        Happened.by(clock.today(), "/wishedOn", telling.wishedOn()).ifPresent(faults::broken);
        boolean goesAlong = participant != null
                && telling.isNew()
                && WishesAlong.asks(template)
                && wishes.includes(participant.id());
        Wish wish = goesAlong
                ? Wish.goingAlong(template, telling.wishedOn(), telling.from())
                : Wish.told(template, telling.wishedOn());
        return new Admitted(faults.all(), facts, certificates, null, wish);
    }

    /** @throws ProblemException 429 after too many refusals that tell nothing; 503 if an age is needed and nobody answers */
    Admitted check(Caller caller, Initiative initiative, @Nullable KnownParticipant participant, Telling telling) {
        if (participant != null && caller.organisation().isPresent()) {
            refused.requireRoom(caller, participant.id());
        }
        Admitted told = told(caller, initiative, participant, telling);
        TemplateRules template = templates.of(caller, initiative);
        List<Fault> faults = new ArrayList<>(
                rules.check(caller, initiative, template.template(), participant, telling.from(), telling.decided()));
        faults.addAll(told.faults());
        Decision decision = null;
        if (participant != null
                && told.faults().isEmpty()
                && EnrolmentRules.isToBeDecided(initiative, participant, telling.from(), telling.decided())) {
            decision = decide(new Case(
                    participant,
                    Setting.of(template, initiative),
                    template.enrolment(),
                    told.over(telling.about()),
                    telling.from()));
            EnrolmentRules.unfit(caller, decision, "/participantId").stream()
                    .filter(fault -> !faults.contains(fault))
                    .forEach(faults::add);
        }
        if (participant != null && EnrolmentRules.isSilent(faults)) {
            refused.note(caller, "refused-enrolment", "enrolments", participant.id(), participant.municipalityCode());
        }
        return new Admitted(faults, told.told(), told.certificates(), decision, told.wish());
    }

    private Decision decide(Case one) {
        return Sql.on(database, connection -> decide.decide(connection, one));
    }
}
