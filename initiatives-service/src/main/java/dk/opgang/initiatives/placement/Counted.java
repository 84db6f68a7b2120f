package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.eligibility.Setting;
import dk.opgang.initiatives.eligibility.TemplateRules;
import dk.opgang.initiatives.enrolment.CertificatesOfPlaced;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.template.document.PlacementLimits;
import dk.opgang.initiatives.template.document.RoleRule.From;
import dk.opgang.initiatives.template.document.RoleRule.Per;
import dk.opgang.initiatives.template.document.Step;
import dk.opgang.initiatives.template.document.Step.ReachedBy;
import dk.opgang.initiatives.template.value.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative asks of the placements that count for it, resolved once and used for many rows.
 *
 * @param templated the initiative with its template
 * @param limits of all its placements
 * @param steps of its ladder to which placements can belong, in their order
 * @param certificates keys of those that must be seen before somebody is placed
 * @param parameters what the initiative gives to its template
 */
record Counted(
        Templated templated,
        TemplateRules rules,
        Setting setting,
        PlacementLimits limits,
        List<Step> steps,
        List<String> certificates,
        Parameters parameters) {

    static Counted of(Templated templated, TemplateRules rules) {
        return new Counted(
                templated,
                rules,
                Setting.of(rules, templated.initiative()),
                templated.template().placements(),
                templated.template().steps().stream()
                        .filter(Counted::isOfPlacements)
                        .toList(),
                CertificatesOfPlaced.of(templated.template()),
                templated.parameters());
    }

    /** Codes of the municipalities that take part. */
    Set<String> municipalities() {
        return templated.initiative().municipalities();
    }

    /** Whether it has to be known who has a role in the initiative. */
    boolean asksForStaff() {
        return !rules.template().allRoleRules().isEmpty();
    }

    /** Whether it has to be known how the participant is enrolled. */
    boolean asksForEnrolment() {
        return !steps.isEmpty()
                || !certificates.isEmpty()
                || limits.institutionNot() != null
                || rules.template().allRoleRules().stream()
                        .anyMatch(rule -> rule.per() == Per.ENROLMENT && rule.from() == From.PLACED);
    }

    /** Those of the initiatives in which a placement can rest on what others have told before it. */
    static Set<UUID> ladders(Map<UUID, Counted> counted) {
        return counted.entrySet().stream()
                .filter(one -> one.getValue().asksForEnrolment())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The steps to which the placement can belong: the told one, or those that allow it. */
    List<Step> stepsOf(PlacementForm form) {
        return steps.stream()
                .filter(step -> form.step() == null
                        ? allows(step.placements(), form)
                        : step.key().equals(form.step()))
                .toList();
    }

    /** The limits of the steps to which placements can belong; none if one of those allows every placement. */
    List<PlacementLimits> ladder() {
        return steps.stream().allMatch(step -> step.placements() != null)
                ? steps.stream()
                        .flatMap(step -> Stream.ofNullable(step.placements()))
                        .toList()
                : List.of();
    }

    /** What is asked of a placement that belongs to the step: of all of them, and by the step besides. */
    List<PlacementLimits> limitsOf(@Nullable Step step) {
        PlacementLimits ofStep = step == null ? null : step.placements();
        return ofStep == null ? List.of(limits) : List.of(limits, ofStep);
    }

    /** Whether somebody must be the mentor at the workplace. */
    boolean needsMentor(@Nullable Step step) {
        return limitsOf(step).stream().anyMatch(PlacementLimits::needsMentor);
    }

    /** Keys of the facts whose institutions are no workplace of a placement that belongs to the step. */
    List<String> institutionsNot(@Nullable Step step) {
        return institutionsNot(limitsOf(step).stream());
    }

    /** The same of all placements, whichever step they belong to. */
    List<String> institutionsNot() {
        return institutionsNot(
                Stream.concat(Stream.of(limits), steps.stream().flatMap(step -> Stream.ofNullable(step.placements()))));
    }

    private static List<String> institutionsNot(Stream<PlacementLimits> limits) {
        return limits.flatMap(each -> Stream.ofNullable(each.institutionNot()))
                .distinct()
                .toList();
    }

    private static boolean isOfPlacements(Step step) {
        return step.placements() != null || step.reachedBy().contains(ReachedBy.PLACEMENT);
    }

    private static boolean allows(@Nullable PlacementLimits limits, PlacementForm form) {
        return limits == null
                || LimitCheck.allows(limits.kinds(), form.kind())
                        && LimitCheck.allows(limits.employerKinds(), form.employerKind())
                        && LimitCheck.allows(limits.payers(), form.payer())
                        && LimitCheck.allows(limits.jobKinds(), form.jobKind());
    }
}
