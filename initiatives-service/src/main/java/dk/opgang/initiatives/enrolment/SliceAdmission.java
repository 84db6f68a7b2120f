package dk.opgang.initiatives.enrolment;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.eligibility.DecideEligibility;
import dk.opgang.initiatives.eligibility.DecideEligibility.Case;
import dk.opgang.initiatives.eligibility.Decision;
import dk.opgang.initiatives.eligibility.Setting;
import dk.opgang.initiatives.eligibility.TemplateRules;
import dk.opgang.initiatives.eligibility.ToldFacts;
import dk.opgang.initiatives.eligibility.ToldReader;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.initiatives.enrolment.EnrolmentSliceCheck.Named;
import dk.opgang.initiatives.enrolment.HistoryRules.Places;
import dk.opgang.initiatives.enrolment.ToldVault.Kept;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.template.document.Step;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides all rows of a slice by the rules of their templates: what they need is looked up, and asked of its owner, once for all of them. */
@Singleton
class SliceAdmission {

    private final DecideEligibility decide;
    private final BusinessClock clock;

    SliceAdmission(DecideEligibility decide, BusinessClock clock) {
        this.decide = decide;
        this.clock = clock;
    }

    /**
     * What a row tells beside the history, and what the rules say of it.
     *
     * @param decision null if nothing was to be decided
     * @param stepFaults where its step stands in the ladder
     * @param step what the rules say of the step
     * @param stateFaults what keeps it from the state that it comes to
     * @param outcome what the rules say of the outcome that it comes to
     */
    record Admitted(
            List<Fault> faults,
            ToldFacts told,
            Wish wish,
            @Nullable Decision decision,
            List<Fault> stepFaults,
            @Nullable Decision step,
            List<Fault> stateFaults,
            @Nullable Decision outcome) {

        static final Admitted NOTHING =
                new Admitted(List.of(), ToldFacts.NOTHING, Wish.NONE, null, List.of(), null, List.of(), null);

        Admitted decided(Of what, Decision other) {
            return switch (what) {
                case ENROLMENT -> new Admitted(faults, told, wish, other, stepFaults, step, stateFaults, outcome);
                case STEP -> new Admitted(faults, told, wish, decision, stepFaults, other, stateFaults, outcome);
                case OUTCOME -> new Admitted(faults, told, wish, decision, stepFaults, step, stateFaults, other);
            };
        }
    }

    /** What the rules are asked of. */
    private enum Of {
        ENROLMENT,
        STEP,
        OUTCOME
    }

    /** What is to be decided of which row. */
    private record Asked(EnrolmentRow.Key key, Of what, Case of) {}

    /** By the keys of the rows; without those whose initiative the poster does not see. */
    Map<EnrolmentRow.Key, Admitted> admit(
            SliceContext context,
            Named named,
            List<BatchRow<EnrolmentRow>> rows,
            Map<EnrolmentRow.Key, KnownEnrolment> known)
            throws SQLException {
        Map<EnrolmentRow.Key, Admitted> admitted = new HashMap<>();
        List<Asked> asked = new ArrayList<>();
        Set<UUID> along = WishesAlong.of(context.connection(), promised(named, rows, known));
        for (BatchRow<EnrolmentRow> row : rows) {
            EnrolmentRow value = row.value();
            TemplateRules rules = named.rules().get(value.initiativeId());
            if (rules != null) {
                KnownEnrolment before = same(known.get(value.key()), value);
                Admitted told = told(rules, value, before, along);
                admitted.put(value.key(), told);
                asked.addAll(cases(named, rules, value, before, told));
            }
        }
        List<Decision> decisions = decide.decide(
                context.connection(), asked.stream().map(Asked::of).toList());
        for (int i = 0; i < asked.size(); i++) {
            Decision decision = decisions.get(i);
            Of what = asked.get(i).what();
            admitted.computeIfPresent(asked.get(i).key(), (_, it) -> it.decided(what, decision));
        }
        return admitted;
    }

    /** Who is enrolled for the first time where something is promised. */
    private static Set<UUID> promised(
            Named named, List<BatchRow<EnrolmentRow>> rows, Map<EnrolmentRow.Key, KnownEnrolment> known) {
        return rows.stream()
                .map(BatchRow::value)
                .filter(row -> named.rules().get(row.initiativeId()) instanceof TemplateRules rules
                        && WishesAlong.asks(rules)
                        && named.people().containsKey(row.participantId())
                        && same(known.get(row.key()), row) == null)
                .map(EnrolmentRow::participantId)
                .collect(Collectors.toSet());
    }

    private List<Asked> cases(
            Named named, TemplateRules rules, EnrolmentRow row, @Nullable KnownEnrolment before, Admitted told) {
        Initiative initiative = Objects.requireNonNull(named.initiatives().get(row.initiativeId()))
                .initiative();
        KnownParticipant participant = named.people().get(row.participantId());
        List<Asked> cases = new ArrayList<>();
        if (participant == null || !told.faults().isEmpty()) {
            return cases;
        }
        Setting setting = Setting.of(rules, initiative);
        AboutEnrolment about = about(row, before).told(told.told(), List.of());
        LocalDate decided = before == null ? null : before.history().from();
        if (EnrolmentRules.isToBeDecided(initiative, participant, row.from(), decided)) {
            cases.add(new Asked(
                    row.key(), Of.ENROLMENT, new Case(participant, setting, rules.enrolment(), about, row.from())));
        }
        if (row.step() != null && told.stepFaults().isEmpty()) {
            Case step = new Case(participant, setting, rules.entry(row.step()), about, row.reachedOn());
            cases.add(new Asked(row.key(), Of.STEP, step));
        }
        newMove(row, before).ifPresent(move -> rules.outcome(move.outcome())
                .filter(required -> move.outcome() != null && !required.rules().isEmpty())
                .ifPresent(required -> cases.add(
                        new Asked(row.key(), Of.OUTCOME, new Case(participant, setting, required, about, move.on())))));
        return cases;
    }

    /** The state that a row brings its enrolment to, or tells in other words. */
    private Optional<Move> newMove(EnrolmentRow row, @Nullable KnownEnrolment before) {
        EnrolmentHistory history = before == null ? null : before.history();
        return row.form().over(history, null, clock.today()).newMove(history);
    }

    private List<Fault> stateFaults(
            TemplateRules rules, EnrolmentRow row, @Nullable KnownEnrolment before, ToldFacts told) {
        Move move = newMove(row, before).orElse(null);
        if (move == null) {
            return List.of();
        }
        Places at = row.form().places();
        List<Fault> faults = new ArrayList<>(TransitionRules.certificates(
                rules.template(), about(row, before).told(told, List.of()), move, at));
        if (move.outcome() != null && rules.outcome(move.outcome()).isEmpty()) {
            faults.add(TransitionRules.notAllowed(at));
        }
        return faults;
    }

    private static AboutEnrolment about(EnrolmentRow row, @Nullable KnownEnrolment before) {
        if (before == null) {
            return AboutEnrolment.begun(row.from());
        }
        return new AboutEnrolment(
                before.id(),
                Map.of(),
                AboutEnrolments.days(row.from(), before.history().moves()),
                before.certificates(),
                before.steps(),
                before.roles());
    }

    /** Where the step of a row stands in the ladder. */
    private static List<Fault> stepFaults(TemplateRules rules, EnrolmentRow row, @Nullable KnownEnrolment before) {
        if (row.step() == null || before != null && before.steps().containsKey(row.step())) {
            return List.of();
        }
        Faults faults = new Faults();
        Step step = rules.template().step(row.step()).orElse(null);
        StepRules.check(
                step,
                step == null ? List.of() : rules.before(step),
                before == null ? Set.of() : before.steps().keySet(),
                row.from(),
                row.reachedOn(),
                faults);
        if (step != null) {
            faults.broken(StepRules.missing(rules.template(), row.step(), about(row, before), row.reachedOn()));
        }
        return faults.all().stream()
                .map(fault -> fault.pointer().equals("/on")
                        ? new Fault("/stepOn", fault.code(), fault.detail(), fault.more())
                        : fault)
                .toList();
    }

    /** A key that names another enrolment is refused elsewhere. */
    private static @Nullable KnownEnrolment same(@Nullable KnownEnrolment known, EnrolmentRow row) {
        return known == null || !known.place().equals(row.place()) ? null : known;
    }

    private Admitted told(TemplateRules rules, EnrolmentRow row, @Nullable KnownEnrolment before, Set<UUID> along) {
        Faults faults = new Faults();
        Kept kept = before == null ? Kept.NOTHING : before.kept();
        JsonNode facts = RowTold.facts(row, kept, faults);
        ToldFacts told = ToldReader.read(rules, facts, kept.anchors(), before == null, faults);
        Happened.by(clock.today(), "/wishedOn", row.wishedOn()).ifPresent(faults::broken);
        List<Fault> atColumns = faults.all().stream()
                .map(fault -> new Fault(RowTold.column(fault.pointer()), fault.code(), fault.detail()))
                .toList();
        return new Admitted(
                atColumns,
                told,
                before == null && WishesAlong.asks(rules) && along.contains(row.participantId())
                        ? Wish.goingAlong(rules, row.wishedOn(), row.from())
                        : Wish.told(rules, row.wishedOn()),
                null,
                stepFaults(rules, row, before),
                null,
                stateFaults(rules, row, before, told),
                null);
    }
}
