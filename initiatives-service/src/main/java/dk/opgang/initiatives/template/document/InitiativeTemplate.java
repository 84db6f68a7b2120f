package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.anchor.Anchors;
import dk.opgang.initiatives.template.fact.Fact;
import dk.opgang.initiatives.template.value.Label;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A programme as data: who may take part, its ladder, its groups, phases and activities, the limits of its placements, what it measures,
 * what partners owe, and where all that comes from. What is left out is not limited.
 *
 * @param format 1 or 2; a document of the first is one of the second and means the same
 * @param theme a code of {@code initiative-themes}
 * @param eligibility who may take part, beside {@code participants}
 * @param roles codes of roles that an initiative should have
 * @param source the document or decision that the programme comes from
 */
public record InitiativeTemplate(
        int format,
        String key,
        Label name,
        @Nullable Label description,
        String theme,
        Participants participants,
        List<Parameter> parameters,
        List<Fact> facts,
        Anchors anchors,
        List<Certificate> certificates,
        @Nullable Entry eligibility,
        List<Step> steps,
        List<String> roles,
        List<RoleRule> roleRules,
        @Nullable GroupRule groups,
        List<Phase> phases,
        List<Activity> activities,
        PlacementLimits placements,
        @Nullable TaskRule tasks,
        @Nullable Promise promise,
        List<ReadingRule> readings,
        List<OutcomeRule> outcomes,
        List<MeasureRule> measures,
        List<TargetRule> targets,
        List<Column> columns,
        List<PartnerRule> partnerRules,
        List<Obligation> obligations,
        List<Payout> payouts,
        @Nullable Settlement settlement,
        @Nullable RoundRule round,
        @Nullable PublishedSaving savings,
        @Nullable String source) {

    public InitiativeTemplate {
        parameters = List.copyOf(parameters);
        facts = List.copyOf(facts);
        certificates = List.copyOf(certificates);
        steps = List.copyOf(steps);
        roles = List.copyOf(roles);
        roleRules = List.copyOf(roleRules);
        phases = List.copyOf(phases);
        activities = List.copyOf(activities);
        readings = List.copyOf(readings);
        outcomes = List.copyOf(outcomes);
        measures = List.copyOf(measures);
        targets = List.copyOf(targets);
        columns = List.copyOf(columns);
        partnerRules = List.copyOf(partnerRules);
        obligations = List.copyOf(obligations);
        payouts = List.copyOf(payouts);
    }

    /** The reading of that key. */
    public Optional<ReadingRule> reading(String key) {
        return readings.stream().filter(reading -> reading.key().equals(key)).findFirst();
    }

    /** Whether anything is due or earned some time after an enrolment began. */
    public boolean measuresLater() {
        return !payouts.isEmpty()
                || readings.stream().anyMatch(reading -> !reading.due().isEmpty());
    }

    /** The step of that key. */
    public Optional<Step> step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    /** After how many months its measures ask whether somebody is still in the job. */
    public SortedSet<Integer> followUpMonths() {
        SortedSet<Integer> months = new TreeSet<>();
        for (MeasureRule measure : measures) {
            months.add(measure.afterMonths());
            if (measure.own() != null && measure.own().count() instanceof Count.Counted counted) {
                months.addAll(counted.where().afterMonths());
            }
        }
        months.remove(0);
        return months;
    }

    /**
     * Keys of the activities that are contacts.
     *
     * @param attended those at which it is written down who was present, or the others
     */
    public List<String> contacts(boolean attended) {
        return activities.stream()
                .filter(activity -> activity.contact() && activity.attendance() == attended)
                .map(Activity::key)
                .toList();
    }

    /** The role rules of the template, of its groups and of its steps. */
    public List<RoleRule> allRoleRules() {
        return Stream.of(
                        roleRules.stream(),
                        Stream.ofNullable(groups).flatMap(group -> group.roleRules().stream()),
                        steps.stream().flatMap(step -> step.roleRules().stream()))
                .flatMap(rules -> rules)
                .toList();
    }
}
