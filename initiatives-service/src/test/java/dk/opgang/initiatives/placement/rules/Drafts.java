package dk.opgang.initiatives.placement.rules;

import dk.opgang.initiatives.placement.rules.PlacementForm.Employer;
import dk.opgang.initiatives.placement.rules.PlacementForm.Outcome;
import dk.opgang.platform.value.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placement that keeps every rule, and changes of it. */
record Drafts(
        String kind,
        String cvr,
        String employerKind,
        LocalDate from,
        @Nullable LocalDate to,
        String hours,
        @Nullable String wage,
        @Nullable String schoolStatus,
        @Nullable String outcome,
        @Nullable LocalDate outcomeOn,
        Terms terms) {

    /** What few placements have. */
    record Terms(
            @Nullable String jobKind,
            @Nullable String prospect,
            @Nullable String ground,
            @Nullable UUID extensionOf) {

        static final Terms NONE = new Terms(null, null, null, null);
    }

    static Drafts good() {
        LocalDate from = LocalDate.of(2020, 2, 3);
        return new Drafts("ordinary-job", "13748136", "private", from, null, "10", null, null, null, null, Terms.NONE);
    }

    Drafts kind(String value) {
        return new Drafts(value, cvr, employerKind, from, to, hours, wage, schoolStatus, outcome, outcomeOn, terms);
    }

    Drafts cvr(String value) {
        return new Drafts(kind, value, employerKind, from, to, hours, wage, schoolStatus, outcome, outcomeOn, terms);
    }

    Drafts employer(String value) {
        return new Drafts(kind, cvr, value, from, to, hours, wage, schoolStatus, outcome, outcomeOn, terms);
    }

    Drafts period(String first, @Nullable String end) {
        LocalDate to = end == null ? null : LocalDate.parse(end);
        return new Drafts(
                kind,
                cvr,
                employerKind,
                LocalDate.parse(first),
                to,
                hours,
                wage,
                schoolStatus,
                outcome,
                outcomeOn,
                terms);
    }

    Drafts hours(String value) {
        return new Drafts(kind, cvr, employerKind, from, to, value, wage, schoolStatus, outcome, outcomeOn, terms);
    }

    Drafts wage(String value) {
        return new Drafts(kind, cvr, employerKind, from, to, hours, value, schoolStatus, outcome, outcomeOn, terms);
    }

    Drafts school(String value) {
        return new Drafts(kind, cvr, employerKind, from, to, hours, wage, value, outcome, outcomeOn, terms);
    }

    Drafts outcome(@Nullable String value, @Nullable String on) {
        LocalDate day = on == null ? null : LocalDate.parse(on);
        return new Drafts(kind, cvr, employerKind, from, to, hours, wage, schoolStatus, value, day, terms);
    }

    Drafts terms(Terms value) {
        return new Drafts(kind, cvr, employerKind, from, to, hours, wage, schoolStatus, outcome, outcomeOn, value);
    }

    PlacementForm draft() {
        return new PlacementForm(
                new Source("test", "1"),
                null,
                UUID.randomUUID(),
                kind,
                new Employer(cvr, "Testfirma", employerKind, null),
                null,
                from,
                to,
                new BigDecimal(hours),
                wage == null ? null : new BigDecimal(wage),
                schoolStatus,
                new Outcome(outcome, outcomeOn),
                null,
                null,
                null,
                null,
                terms.jobKind(),
                terms.prospect(),
                null,
                null,
                null,
                terms.ground(),
                terms.extensionOf(),
                null);
    }
}
