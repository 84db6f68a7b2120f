package dk.opgang.initiatives.eligibility;

import dk.opgang.initiatives.eligibility.Candidate.Asked;
import dk.opgang.initiatives.eligibility.Candidate.Person;
import dk.opgang.initiatives.elsewhere.DayOfLife;
import dk.opgang.initiatives.elsewhere.ExactAges;
import dk.opgang.initiatives.elsewhere.HouseholdAnswers;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.template.predicate.Answer;
import dk.opgang.initiatives.template.predicate.Questions;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides about participants by the rules of templates, and asks the owner of their data only where what is kept leaves a rule open. */
@Singleton
public class DecideEligibility {

    private final ExactAges ages;
    private final HouseholdAnswers households;

    DecideEligibility(ExactAges ages, HouseholdAnswers households) {
        this.ages = ages;
        this.households = households;
    }

    /** One thing to be decided: about whom, where, by which rules, on which day. */
    public record Case(
            KnownParticipant participant, Setting setting, RuleSet rules, AboutEnrolment enrolment, LocalDate on) {}

    /**
     * Decides one case. May be called in a transaction, which then is taken back, and begins anew when the owner has answered.
     *
     * @throws ProblemException 503 if the owner does not answer in time
     */
    public Decision decide(Connection connection, Case one) throws SQLException {
        return decide(connection, List.of(one)).getFirst();
    }

    /** The same for many, which are looked up by set and asked for together. */
    public List<Decision> decide(Connection connection, List<Case> cases) throws SQLException {
        List<Candidate> candidates = candidates(connection, cases);
        List<Questions> questions = new ArrayList<>(cases.size());
        Set<DayOfLife> days = new LinkedHashSet<>();
        Map<DayOfLife, Set<String>> characteristics = new LinkedHashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            Questions open = cases.get(i).rules().questions(candidates.get(i));
            UUID participant = cases.get(i).participant().id();
            open.ages().forEach(day -> days.add(new DayOfLife(participant, day)));
            if (!open.characteristics().isEmpty()) {
                characteristics
                        .computeIfAbsent(new DayOfLife(participant, cases.get(i).on()), _ -> new LinkedHashSet<>())
                        .addAll(open.characteristics());
            }
            questions.add(open);
        }
        Map<DayOfLife, Integer> found = days.isEmpty() ? Map.of() : ages.of(days);
        Map<DayOfLife, Map<String, Boolean>> met =
                characteristics.isEmpty() ? Map.of() : households.of(characteristics);
        List<Decision> decisions = new ArrayList<>(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            Candidate candidate = candidates.get(i);
            Questions open = questions.get(i);
            if (!open.isEmpty()) {
                candidate = candidate.with(answers(cases.get(i), open, found, met));
            }
            decisions.add(cases.get(i).rules().explain(candidate));
        }
        return decisions;
    }

    private static List<Candidate> candidates(Connection connection, List<Case> cases) throws SQLException {
        Map<TemplateRules, List<Case>> byRules = new LinkedHashMap<>();
        cases.forEach(one -> byRules.computeIfAbsent(one.setting().rules(), _ -> new ArrayList<>())
                .add(one));
        Map<TemplateRules, Map<UUID, Past>> pasts = new HashMap<>();
        for (var entry : byRules.entrySet()) {
            Collection<UUID> people =
                    entry.getValue().stream().map(one -> one.participant().id()).collect(Collectors.toSet());
            pasts.put(
                    entry.getKey(), Pasts.of(connection, people, entry.getKey().asked()));
        }
        return cases.stream()
                .map(one -> candidate(
                        one, Objects.requireNonNull(pasts.get(one.setting().rules()))))
                .toList();
    }

    private static Candidate candidate(Case one, Map<UUID, Past> pasts) {
        KnownParticipant it = one.participant();
        Past past = pasts.getOrDefault(it.id(), Past.NOTHING);
        Person person = new Person(it.birthYear(), it.housingAreaId(), it.benefitGroup(), past);
        return new Candidate(person, one.setting(), one.enrolment(), one.on(), Asked.NOTHING);
    }

    private static Asked answers(
            Case one, Questions open, Map<DayOfLife, Integer> found, Map<DayOfLife, Map<String, Boolean>> met) {
        UUID participant = one.participant().id();
        Map<LocalDate, Integer> byDay = new HashMap<>();
        for (LocalDate day : open.ages()) {
            Integer age = found.get(new DayOfLife(participant, day));
            if (age != null) {
                byDay.put(day, age);
            }
        }
        Map<String, Boolean> known = met.getOrDefault(new DayOfLife(participant, one.on()), Map.of());
        Map<String, Answer> household = new HashMap<>();
        open.characteristics().forEach(it -> household.put(it, Answer.of(known.get(it))));
        return new Asked(byDay, open.ages(), household);
    }
}
