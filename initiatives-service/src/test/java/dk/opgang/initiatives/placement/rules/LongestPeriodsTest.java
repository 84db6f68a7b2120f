package dk.opgang.initiatives.placement.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.initiatives.placement.rules.Background.Benefits;
import dk.opgang.initiatives.placement.rules.Background.Beside;
import dk.opgang.initiatives.placement.rules.Background.Extended;
import dk.opgang.initiatives.placement.rules.Drafts.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the table of longest periods, on its last possible day and one day later. */
class LongestPeriodsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 31);
    private static final UUID BEFORE = UUID.randomUUID();

    private final PlacementRules rules = new PlacementRules();

    @ParameterizedTest(name = "{0} at {1} on {2} because of {3}: until {4}, then {5}")
    @CsvSource({
        "company-internship, private, a-dagpenge,    ,                               2020-02-28, period-too-long",
        "company-internship, private, a-dagpenge,    graduate-without-work-in-field, 2020-03-27, period-too-long",
        "company-internship, public,  a-dagpenge,    over-50-unemployed-12-months,   2020-03-27, period-too-long",
        "company-internship, private, a-dagpenge,    assessed-need,                  2020-02-28, period-too-long",
        "company-internship, private, kontanthjaelp, ,                               2020-05-01, period-too-long",
        "company-internship, private, sygedagpenge,  graduate-without-work-in-field, 2020-05-01, period-too-long",
        "company-internship, private, none,          ,                               2020-05-01, period-too-long",
        "wage-subsidy,       private, a-dagpenge,    ,                               2020-07-31, period-too-long",
        "wage-subsidy,       region,  a-dagpenge,    ,                               2020-05-31, period-too-long",
        "wage-subsidy,       private, kontanthjaelp, ,                               2029-01-31, ",
        "tasting-internship, private, a-dagpenge,    ,                               2020-02-28, period-too-long",
        "tasting-internship, public,  none,          ,                               2020-02-28, period-too-long",
        "ordinary-job,       private, none,          ,                               2029-01-31, ",
    })
    void a_period_ends_on_its_last_day(
            String kind,
            String employer,
            String group,
            @Nullable String ground,
            LocalDate last,
            @Nullable String then) {
        // Given
        Drafts draft = Drafts.good().kind(kind).employer(employer).terms(new Terms(null, null, ground, null));
        Placed placed = placed(group, null, List.of());

        // When
        List<String> allowed = faults(draft.period("2020-01-31", last.toString()), placed);
        List<String> refused =
                faults(draft.period("2020-01-31", last.plusDays(1).toString()), placed);

        // Then
        assertEquals(List.of(), allowed);
        assertEquals(then == null ? List.of() : List.of("/to " + then), refused);
    }

    @ParameterizedTest(name = "{0} on {1} because of {2}, extended from {3}: until {4}, then {5}")
    @CsvSource({
        "company-internship, kontanthjaelp, assessed-need, 2020-05-01, 2020-07-31, /to period-too-long",
        "company-internship, none,          assessed-need, 2020-04-01, 2020-07-31, /to period-too-long",
        "company-internship, kontanthjaelp, special-need,  2020-07-31, 2020-10-30, /to period-too-long",
        "company-internship, kontanthjaelp, ,              2020-03-01, 2020-05-01, /extensionOf extension-not-allowed",
        "company-internship, a-dagpenge,    ,              2020-02-10, 2020-02-28, /extensionOf extension-not-allowed",
        "company-internship, a-dagpenge,    assessed-need, 2020-02-10, 2020-02-28, /extensionOf extension-not-allowed",
        "tasting-internship, none,          assessed-need, 2020-02-10, 2020-02-28, /extensionOf extension-not-allowed",
        "wage-subsidy,       a-dagpenge,    ,              2020-03-01, 2020-07-31, /extensionOf extension-not-allowed",
        "wage-subsidy,       kontanthjaelp, ,              2020-03-01, 2029-07-31, ",
    })
    void an_extension_is_joined_with_what_it_extends(
            String kind, String group, @Nullable String ground, LocalDate from, LocalDate last, @Nullable String then) {
        // Given
        Drafts draft = Drafts.good().kind(kind).terms(new Terms(null, null, ground, BEFORE));
        Placed placed = placed(group, extended(kind, true, from), List.of());

        // When
        List<String> allowed = faults(draft.period(from.toString(), last.toString()), placed);
        List<String> refused =
                faults(draft.period(from.toString(), last.plusDays(1).toString()), placed);

        // Then
        assertEquals(List.of(), allowed);
        assertEquals(then == null ? List.of() : List.of(then), refused);
    }

    @Test
    void only_what_goes_on_at_the_same_place_is_extended() {
        // Given
        Drafts draft = Drafts.good()
                .kind("company-internship")
                .period("2020-03-02", "2020-04-01")
                .terms(new Terms(null, null, "assessed-need", BEFORE));
        LocalDate begun = LocalDate.of(2020, 3, 2);
        List<Extended> unfit = Arrays.asList(
                null,
                extended("company-internship", false, begun),
                extended("wage-subsidy", true, begun),
                extended("company-internship", true, begun.minusDays(1)),
                new Extended(true, "company-internship", "91234564", FIRST, begun, FIRST),
                new Extended(true, "company-internship", "13748136", FIRST, null, FIRST));

        // When
        List<List<String>> found = unfit.stream()
                .map(one -> faults(draft, placed("kontanthjaelp", one, List.of())))
                .toList();

        // Then
        assertEquals(Collections.nCopies(unfit.size(), List.of("/extensionOf extension-not-allowed")), found);
    }

    @Test
    void a_doubt_begins_on_the_day_after_its_limit() {
        // Given
        Drafts draft = Drafts.good().kind("company-internship");
        Placed placed = placed("kontanthjaelp", null, List.of());

        // When
        List<String> within = remarks(draft.period("2020-01-31", "2020-02-28"), placed);
        List<String> beyond = remarks(draft.period("2020-01-31", "2020-02-29"), placed);

        // Then
        assertEquals(List.of(), within);
        assertEquals(List.of("/to readiness-not-known"), beyond);
    }

    @Test
    void what_nobody_knows_is_remarked_on() {
        // Given
        Drafts internship = Drafts.good().kind("company-internship").wage("100").period("2020-01-31", "2020-03-01");
        Drafts subsidy = Drafts.good().kind("wage-subsidy").period("2020-01-31", "2020-08-02");
        Drafts assistant = Drafts.good().kind("operations-assistant").wage("30").period("2025-07-01", null);
        Beside before = new Beside(
                "company-internship", "13748136", FIRST.minusDays(40), FIRST.minusDays(14), new BigDecimal("30"));
        Beside running = new Beside("leisure-job", "91234564", FIRST, null, new BigDecimal("27.5"));

        // When
        List<List<String>> remarks = List.of(
                remarks(internship, placed("kontanthjaelp", null, List.of(before, running))),
                remarks(internship, placed("sygedagpenge", null, List.of())),
                remarks(subsidy, placed("kontanthjaelp", null, List.of())),
                remarks(assistant, placed("none", null, List.of())));

        // Then
        assertEquals(
                List.of(
                        List.of(
                                "/extensionOf looks-like-an-extension",
                                "/to readiness-not-known",
                                "/hourlyWageDkk wage-unusual",
                                "/weeklyHours overlaps-another"),
                        List.of("/hourlyWageDkk wage-unusual"),
                        List.of("/to limit-not-known", "/from wage-subsidy-too-soon"),
                        List.of("/hourlyWageDkk limit-not-known")),
                remarks);
    }

    @Test
    void only_what_is_alike_and_near_looks_like_an_extension() {
        // Given
        Drafts draft = Drafts.good().kind("company-internship").period("2020-01-31", "2020-02-21");
        List<Beside> others = List.of(
                before("company-internship", "13748136", FIRST),
                before("company-internship", "13748136", FIRST.minusDays(14)),
                before("company-internship", "13748136", FIRST.minusDays(15)),
                before("company-internship", "13748136", FIRST.plusDays(1)),
                before("company-internship", "13748136", null),
                before("company-internship", "91234564", FIRST),
                before("wage-subsidy", "13748136", FIRST));

        // When
        List<Boolean> alike = others.stream()
                .map(other -> remarks(draft, placed("sygedagpenge", null, List.of(other))))
                .map(remarks -> remarks.contains("/extensionOf looks-like-an-extension"))
                .toList();

        // Then
        assertEquals(List.of(true, true, false, false, false, false, false), alike);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"company-internship, true", "wage-subsidy, true", "tasting-internship, false", "hobby, false"})
    void the_benefit_is_asked_for_where_it_decides(String kind, boolean asked) {
        assertEquals(asked, rules.asksForBenefits(Drafts.good().kind(kind).draft()));
    }

    @ParameterizedTest(name = "{0} as {1} towards {2}: {3}")
    @CsvSource({
        "a, ordinary-job,       ,               true",
        "a, apprenticeship,     ,               false",
        "b, apprenticeship,     ,               true",
        "c, apprenticeship,     ,               false",
        "d, company-internship, apprenticeship, true",
        "d, wage-subsidy,       unskilled-work, false",
        "e, wage-subsidy,       unskilled-work, true",
        "e, company-internship, ,               false",
        "f, ordinary-job,       ,               true",
        "f, wage-subsidy,       ,               false",
    })
    void the_kind_of_job_agrees_with_the_kind_of_placement(
            String job, String kind, @Nullable String prospect, boolean agrees) {
        // Given
        Drafts draft = Drafts.good().kind(kind).terms(new Terms(job, prospect, null, null));

        // When
        List<String> found = faults(draft, placed("kontanthjaelp", null, List.of()));

        // Then
        assertEquals(agrees ? List.of() : List.of("/jobKind job-kind-differs"), found);
    }

    @Test
    void a_breach_tells_the_limit_the_value_and_the_source() {
        // Given
        Drafts draft = Drafts.good().kind("volunteering").wage("100");
        Drafts young = Drafts.good().hours("12.5").school("in-compulsory-school");
        List<Drafts> tooLong = List.of(
                Drafts.good().kind("wage-subsidy").employer("public").period("2020-01-31", "2020-06-01"),
                Drafts.good().kind("company-internship").period("2020-01-31", "2020-02-29"));

        // When
        var unpaid = rules.check(draft.draft(), placed("none", null, List.of()))
                .faults()
                .getFirst();
        var long14 =
                rules.check(young.draft(), new Placed(2006, TODAY)).faults().getFirst();

        // Then
        assertEquals(Map.of("limit", "0", "value", "100", "source", "Volunteers are not paid"), unpaid.more());
        assertEquals("12", long14.more().get("limit"));
        assertEquals("12.5", long14.more().get("value"));
        assertEquals(
                List.of("4 months", "4 weeks"),
                tooLong.stream()
                        .flatMap(it -> rules.check(it.draft(), placed("a-dagpenge", null, List.of())).faults().stream())
                        .map(fault -> fault.more().get("limit"))
                        .toList());
    }

    private static Beside before(String kind, String cvr, @Nullable LocalDate until) {
        return new Beside(kind, cvr, FIRST.minusDays(40), until, BigDecimal.ONE);
    }

    private static Extended extended(String kind, boolean isSame, LocalDate until) {
        return new Extended(isSame, kind, "13748136", FIRST, until, FIRST);
    }

    private static Placed placed(String group, @Nullable Extended extended, List<Beside> others) {
        Benefits benefits = new Benefits(group.equals("none") ? null : group, FIRST.minusMonths(3), true);
        return new Placed(1980, TODAY, Map.of(), new Background(benefits, extended, others, null));
    }

    private List<String> faults(Drafts draft, Placed placed) {
        return rules.check(draft.draft(), placed).faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private List<String> remarks(Drafts draft, Placed placed) {
        return rules.check(draft.draft(), placed).remarks().stream()
                .map(remark -> remark.pointer() + " " + remark.code().code())
                .toList();
    }
}
