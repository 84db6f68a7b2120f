package dk.opgang.initiatives.eligibility;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.eligibility.DecideEligibility.Case;
import dk.opgang.initiatives.eligibility.EligibilityView.StepView;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.template.document.Step;
import dk.opgang.initiatives.template.predicate.Reason;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the rules of a template about somebody, who is described or known. Nothing of it is kept; that a participant was read is logged. */
@Singleton
class CheckEligibility {

    private static final String ENROLLED = "enrolled";

    private final RulesOfTemplates templates;
    private final Initiatives initiatives;
    private final KnownParticipants participants;
    private final Survivors survivors;
    private final EnrolmentsOfPeople enrolments;
    private final DecideEligibility decide;
    private final AgroalDataSource database;
    private final BusinessClock clock;
    private final Diary diary;

    CheckEligibility(
            RulesOfTemplates templates,
            Initiatives initiatives,
            KnownParticipants participants,
            Survivors survivors,
            EnrolmentsOfPeople enrolments,
            DecideEligibility decide,
            AgroalDataSource database,
            BusinessClock clock,
            Diary diary) {
        this.templates = templates;
        this.initiatives = initiatives;
        this.participants = participants;
        this.survivors = survivors;
        this.enrolments = enrolments;
        this.decide = decide;
        this.database = database;
        this.clock = clock;
        this.diary = diary;
    }

    @Transactional
    EligibilityView check(Caller caller, String keyOrId, EligibilityCheckForm asked) {
        TemplateRules rules = templates
                .find(caller, keyOrId, asked.version())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Faults faults = new Faults();
        Setting setting = setting(caller, rules, asked, faults);
        if (asked.step() != null && rules.template().step(asked.step()).isEmpty()) {
            faults.broken("/step", InitiativesFault.UNKNOWN_STEP);
        }
        LocalDate on = asked.on() == null ? clock.today() : asked.on();
        return asked.participantId() == null
                ? ofDescribed(setting, asked, on, faults)
                : ofParticipant(caller, setting, asked, on, faults);
    }

    private EligibilityView ofDescribed(Setting setting, EligibilityCheckForm asked, LocalDate on, Faults faults) {
        TemplateRules rules = setting.rules();
        Map<String, LocalDate> known = asked.step() == null ? Map.of(ENROLLED, on) : Map.of();
        DescriptionReader reader = new DescriptionReader(
                rules.declared(),
                (key, told) -> Description.day(rules.anchors(), key, told),
                setting.parameters(),
                setting.isEverywhere());
        Description described = reader.read(Objects.requireNonNull(asked.described()), "/described", on, known, faults);
        faults.throwIfAny();
        return view(rules, asked, on, set -> set.explain(described));
    }

    private EligibilityView ofParticipant(
            Caller caller, Setting setting, EligibilityCheckForm asked, LocalDate on, Faults faults) {
        Optional<KnownParticipant> known = participants
                .find(caller, survivors.of(Objects.requireNonNull(asked.participantId())))
                .filter(it -> caller.municipality().isPresent()
                        || enrolments.readsOne(caller, it.id(), asked.initiativeId()));
        if (known.isEmpty()) {
            faults.broken("/participantId", InitiativesFault.PARTICIPANT_NOT_FOUND);
        }
        faults.throwIfAny();
        KnownParticipant it = known.orElseThrow();
        diary.read(
                caller,
                "check-eligibility",
                new Diary.Subject("participants/" + it.id(), it.id(), it.municipalityCode(), setting.initiativeId()));
        AboutEnrolment about = Optional.ofNullable(setting.initiativeId())
                .flatMap(initiative -> enrolments.running(caller, it.id(), initiative))
                .orElseGet(() -> AboutEnrolment.begun(on));
        EligibilityView all = view(setting.rules(), asked, on, set -> decided(new Case(it, setting, set, about, on)));
        return caller.municipality().isPresent() ? all : all.alone();
    }

    private Decision decided(Case one) {
        return Sql.on(database, connection -> decide.decide(connection, one));
    }

    private static EligibilityView view(
            TemplateRules rules, EligibilityCheckForm asked, LocalDate on, Function<RuleSet, Decision> decide) {
        Decision decision = decide.apply(asked.step() == null ? rules.enrolment() : rules.reach(asked.step()));
        List<StepView> steps = new ArrayList<>();
        for (Step step : rules.template().steps()) {
            Decision reach = decide.apply(rules.reach(step.key()));
            List<String> because = Stream.concat(reach.failing().stream(), reach.open().stream())
                    .map(Reason::code)
                    .distinct()
                    .toList();
            steps.add(new StepView(step.key(), reach.answer().orNull(), because));
        }
        return new EligibilityView(
                decision.answer().orNull(),
                on,
                rules.template().key(),
                rules.version(),
                asked.step(),
                decision.rules(),
                steps);
    }

    private Setting setting(Caller caller, TemplateRules rules, EligibilityCheckForm asked, Faults faults) {
        if (asked.initiativeId() == null) {
            return Setting.of(rules);
        }
        @Nullable
        Initiative initiative = initiatives.find(caller, asked.initiativeId()).orElse(null);
        if (initiative == null) {
            faults.broken("/initiativeId", InitiativesFault.INITIATIVE_NOT_FOUND);
            return Setting.of(rules);
        }
        return Setting.of(rules, initiative);
    }
}
