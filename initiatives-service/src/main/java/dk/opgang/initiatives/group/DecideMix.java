package dk.opgang.initiatives.group;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.eligibility.DecideEligibility;
import dk.opgang.initiatives.eligibility.DecideEligibility.Case;
import dk.opgang.initiatives.eligibility.Decision;
import dk.opgang.initiatives.eligibility.RuleSet;
import dk.opgang.initiatives.eligibility.RulesOfTemplates;
import dk.opgang.initiatives.eligibility.Setting;
import dk.opgang.initiatives.eligibility.TemplateRules;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.GroupedEnrolments;
import dk.opgang.initiatives.template.predicate.Answer;
import dk.opgang.platform.caller.Caller;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Decides of which kinds of a group's mix somebody is. What is open is not of the kind. */
@Singleton
class DecideMix {

    private final RulesOfTemplates templates;
    private final GroupedEnrolments enrolments;
    private final KnownParticipants participants;
    private final DecideEligibility decide;
    private final AgroalDataSource database;

    DecideMix(
            RulesOfTemplates templates,
            GroupedEnrolments enrolments,
            KnownParticipants participants,
            DecideEligibility decide,
            AgroalDataSource database) {
        this.templates = templates;
        this.enrolments = enrolments;
        this.participants = participants;
        this.decide = decide;
        this.database = database;
    }

    /** One kind of one enrolment. */
    private record Asked(UUID enrolment, String kind, Case of) {}

    /** The kinds of each enrolment on the day, as their places in the template; of who is of none there is nothing. */
    Map<UUID, Set<String>> decide(
            Caller caller, GroupTerms terms, InitiativeGroup group, Collection<Enrolment> of, LocalDate on) {
        if (terms.rule().mix().isEmpty()) {
            return Map.of();
        }
        TemplateRules rules = templates.of(caller, terms.initiative());
        Setting setting = Setting.of(rules, terms.initiative());
        List<Asked> asked = new ArrayList<>();
        for (Enrolment enrolment : of) {
            AboutEnrolment about = enrolments.about(caller, enrolment).in(GroupDays.of(group.form()));
            participants
                    .find(caller, enrolment.participantId())
                    .ifPresent(it -> asked.addAll(cases(enrolment.id(), it, setting, about, on)));
        }
        Map<UUID, Set<String>> kinds = new HashMap<>();
        List<Decision> decisions = decided(asked.stream().map(Asked::of).toList());
        for (int i = 0; i < asked.size(); i++) {
            if (decisions.get(i).answer() == Answer.MET) {
                kinds.computeIfAbsent(asked.get(i).enrolment(), _ -> new HashSet<>())
                        .add(asked.get(i).kind());
            }
        }
        return kinds;
    }

    private static List<Asked> cases(
            UUID enrolment, KnownParticipant participant, Setting setting, AboutEnrolment about, LocalDate on) {
        List<RuleSet> mix = setting.rules().mix();
        List<Asked> asked = new ArrayList<>(mix.size());
        for (int i = 0; i < mix.size(); i++) {
            asked.add(
                    new Asked(enrolment, GroupTerms.kindOf(i), new Case(participant, setting, mix.get(i), about, on)));
        }
        return asked;
    }

    private List<Decision> decided(List<Case> cases) {
        try (Connection connection = database.getConnection()) {
            return decide.decide(connection, cases);
        } catch (SQLException e) {
            throw new IllegalStateException("What a group is mixed by could not be looked up", e);
        }
    }
}
