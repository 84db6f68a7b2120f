package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.placement.rules.Findings;
import dk.opgang.initiatives.placement.rules.PlacementFault;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.placement.rules.PlacementRemark;
import dk.opgang.initiatives.template.document.PlacementLimits;
import dk.opgang.initiatives.template.value.Parameters;
import dk.opgang.initiatives.template.value.Resolved.Known;
import dk.opgang.initiatives.template.value.Value;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.FaultCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds a placement against the limits of a template, or of the step of it to which it belongs. */
final class LimitCheck {

    private static final BigDecimal WEEKS_OF_SHORTEST_MONTH = BigDecimal.valueOf(4);

    private final PlacementForm form;
    private final @Nullable String workplace;
    private final PlacementLimits limits;
    private final Parameters parameters;
    private final @Nullable String source;
    private final Findings findings;

    private LimitCheck(
            PlacementForm form,
            @Nullable String workplace,
            PlacementLimits limits,
            Parameters parameters,
            @Nullable String source,
            Findings findings) {
        this.form = form;
        this.workplace = workplace;
        this.limits = limits;
        this.parameters = parameters;
        this.source = source;
        this.findings = findings;
    }

    /**
     * Adds what breaks the limits.
     *
     * @param workplace the kind of the institution at which it is, a code of {@code institution-kinds}; null without one
     * @param source of the template
     */
    static void check(
            PlacementForm form,
            @Nullable String workplace,
            PlacementLimits limits,
            Parameters parameters,
            @Nullable String source,
            Findings findings) {
        LimitCheck check = new LimitCheck(form, workplace, limits, parameters, source, findings);
        check.codes();
        if (form.from() != null) {
            check.hours();
            check.weeks();
            check.wage();
        }
    }

    /**
     * Holds a placement that no step of the ladder allows against those of its kind: they say where it may be and who pays for it. A kind of
     * which no step says anything belongs to none of them, and the limits of the template are all that counts.
     *
     * @param ladder limits of the steps, in their order
     */
    static void checkLadder(
            PlacementForm form, List<PlacementLimits> ladder, @Nullable String source, Findings findings) {
        List<PlacementLimits> left = ladder.stream()
                .filter(limits -> allows(limits.kinds(), form.kind()))
                .toList();
        if (left.isEmpty()) {
            return;
        }
        LimitCheck check = new LimitCheck(form, null, left.getFirst(), Parameters.NONE, source, findings);
        left = check.narrowed(
                left,
                PlacementLimits::employerKinds,
                "/employer/kind",
                form.employerKind(),
                InitiativesFault.EMPLOYER_KIND_NOT_IN_INITIATIVE);
        left = check.narrowed(
                left, PlacementLimits::payers, "/payer", form.payer(), PlacementFault.PAYER_NOT_IN_INITIATIVE);
        check.narrowed(
                left, PlacementLimits::jobKinds, "/jobKind", form.jobKind(), PlacementFault.JOB_KIND_NOT_IN_INITIATIVE);
    }

    /** Those of the steps that allow what was told. If none does, that is a fault, and all are left for what comes next. */
    private List<PlacementLimits> narrowed(
            List<PlacementLimits> steps,
            Function<PlacementLimits, List<String>> codes,
            String pointer,
            @Nullable String told,
            FaultCode fault) {
        List<PlacementLimits> allowing = steps.stream()
                .filter(limits -> allows(codes.apply(limits), told))
                .toList();
        if (allowing.isEmpty()) {
            allowed(
                    pointer,
                    told,
                    steps.stream()
                            .flatMap(limits -> codes.apply(limits).stream())
                            .distinct()
                            .toList(),
                    fault);
            return steps;
        }
        return allowing;
    }

    /** Whether it is one of the codes; without codes nothing is limited, and what is not told breaks no limit. */
    static boolean allows(List<String> codes, @Nullable String told) {
        return codes.isEmpty() || told == null || codes.contains(told);
    }

    private void codes() {
        allowed("/kind", form.kind(), limits.kinds(), InitiativesFault.KIND_NOT_IN_INITIATIVE);
        allowed(
                "/employer/kind",
                form.employerKind(),
                limits.employerKinds(),
                InitiativesFault.EMPLOYER_KIND_NOT_IN_INITIATIVE);
        allowed("/payer", form.payer(), limits.payers(), PlacementFault.PAYER_NOT_IN_INITIATIVE);
        allowed("/jobKind", form.jobKind(), limits.jobKinds(), PlacementFault.JOB_KIND_NOT_IN_INITIATIVE);
        allowed("/institutionId", workplace, limits.institutionKinds(), PlacementFault.INSTITUTION_KIND_NOT_ALLOWED);
    }

    private void allowed(String pointer, @Nullable String told, List<String> codes, FaultCode fault) {
        if (told != null && !allows(codes, told)) {
            tell(fault.at(pointer, String.join(", ", codes)), String.join(", ", codes), told, source);
        }
    }

    private void hours() {
        BigDecimal hours = form.weeklyHours();
        within("/weeklyHours", limits.weeklyHours().most(), hours, false, InitiativesFault.INITIATIVE_TOO_MANY_HOURS);
        within("/weeklyHours", limits.weeklyHours().least(), hours, true, PlacementFault.INITIATIVE_TOO_FEW_HOURS);
        within(
                "/weeklyHours",
                limits.mostMonthlyHours(),
                hours == null ? null : hours.multiply(WEEKS_OF_SHORTEST_MONTH),
                false,
                PlacementFault.INITIATIVE_MONTH_TOO_MANY_HOURS);
    }

    private void weeks() {
        Known most = resolved("/to", limits.mostWeeks());
        if (most != null && form.to() != null) {
            int weeks = most.number().intValue();
            if (form.to().isAfter(form.from().plusWeeks(weeks))) {
                tell(
                        InitiativesFault.INITIATIVE_PERIOD_TOO_LONG.at("/to", weeks),
                        weeks + " weeks",
                        form.to(),
                        Objects.requireNonNullElse(most.source(), Objects.requireNonNullElse(source, "")));
            }
        }
    }

    private void wage() {
        BigDecimal wage = form.hourlyWageDkk();
        if (limits.unpaid() && wage != null && wage.signum() > 0) {
            tell(PlacementFault.WAGE_NOT_ALLOWED.at("/hourlyWageDkk"), BigDecimal.ZERO, wage, source);
        }
        within("/hourlyWageDkk", limits.hourlyWageDkk().most(), wage, false, PlacementFault.INITIATIVE_WAGE_TOO_HIGH);
        within("/hourlyWageDkk", limits.hourlyWageDkk().least(), wage, true, PlacementFault.INITIATIVE_WAGE_TOO_LOW);
    }

    private void within(
            String pointer, @Nullable Value value, @Nullable BigDecimal told, boolean isLeast, FaultCode fault) {
        Known limit = resolved(pointer, value);
        if (limit == null || told == null) {
            return;
        }
        int compared = told.compareTo(limit.number());
        if (isLeast ? compared < 0 : compared > 0) {
            tell(
                    fault.at(pointer, limit.number().toPlainString()),
                    limit.number(),
                    told,
                    limit.source() == null ? source : limit.source());
        }
    }

    /** The limit on the first day; that nobody knows it refuses nothing. */
    private @Nullable Known resolved(String pointer, @Nullable Value value) {
        if (value == null) {
            return null;
        }
        if (value.on(form.from(), parameters) instanceof Known known) {
            return known;
        }
        findings.doubt(pointer, PlacementRemark.LIMIT_NOT_KNOWN);
        return null;
    }

    private void tell(Fault fault, Object limit, Object told, @Nullable String from) {
        Function<Fault, String> what = it -> it.pointer() + " " + it.code();
        boolean isTold = findings.faults().stream().map(what).anyMatch(what.apply(fault)::equals);
        if (!isTold) {
            findings.breach(fault, limit, told, from);
        }
    }
}
