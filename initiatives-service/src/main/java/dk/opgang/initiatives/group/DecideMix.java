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
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
        Map<Enrolment, AboutEnrolment> abouts = new LinkedHashMap<>();
        of.forEach(it -> abouts.put(it, enrolments.about(caller, it).in(GroupDays.of(group.form()))));
        return Sql.on(database, connection -> {
            List<Asked> asked = asked(connection, caller, setting, abouts, on);
            return kinds(
                    asked,
                    decide.decide(connection, asked.stream().map(Asked::of).toList()));
        });
    }

    private List<Asked> asked(
            Connection connection, Caller caller, Setting setting, Map<Enrolment, AboutEnrolment> abouts, LocalDate on)
            throws SQLException {
        Map<UUID, KnownParticipant> known = participants.find(
                connection,
                caller,
                abouts.keySet().stream().map(Enrolment::participantId).collect(Collectors.toSet()));
        List<Asked> asked = new ArrayList<>();
        abouts.forEach((enrolment, about) -> {
            KnownParticipant it = known.get(enrolment.participantId());
            if (it != null) {
                asked.addAll(cases(enrolment.id(), it, setting, about, on));
            }
        });
        return asked;
    }

    private static Map<UUID, Set<String>> kinds(List<Asked> asked, List<Decision> decisions) {
        Map<UUID, Set<String>> kinds = new HashMap<>();
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
}
