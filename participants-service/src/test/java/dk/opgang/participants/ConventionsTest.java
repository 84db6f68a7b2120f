package dk.opgang.participants;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.OTHER_AREA;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.household.TestFamily;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.conventions.ResourceConventions;
import dk.opgang.platform.testing.conventions.Sample;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ConventionsTest extends ResourceConventions {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Override
    protected List<Sample> aggregates() {
        return List.of(
                participant(),
                benefitPeriod(),
                residence(),
                contact(),
                educationReadiness(),
                educationEvent(),
                consent(),
                household(),
                householdMember(),
                householdDraw(),
                householdGoal(),
                householdBudgetItem(),
                householdStep(),
                familyProgrammeEligibility(),
                coordinationContact(),
                dataSubjectRequest());
    }

    private static Sample participant() {
        return Sample.of("participant", () -> "/v1/participants", () -> """
                        {"cpr": "%s", "givenName": "Testine", "familyName": "Testesen", "language": "ar",
                         "residence": {"housingAreaId": "%s", "from": "2017-01-01"},
                         "benefit": {"group": "kontanthjaelp", "from": "2018-01-01"},
                         "protection": {"kind": "name-and-address", "from": "2098-01-01", "until": "2098-07-01"}}""".formatted(Fixture.cpr(), AREA))
                .changes(() -> """
                        familyName | "Andersen"
                        givenName  | "Anders"
                        language   | "da"
                        language   | null
                        cpr        | "%s"
                        """.formatted(Fixture.cpr()))
                .stays("""
                        municipalityCode | "253"
                        residence        | {"housingAreaId": "%s", "from": "2017-01-01"}
                        benefit          | {"group": "sygedagpenge", "from": "2018-01-01"}
                        protection       | {"kind": "threatened", "from": "2098-01-01"}
                        """.formatted(OTHER_AREA))
                .unseen("cpr", "givenName", "familyName")
                .sourceIsPatched()
                .postedOnce();
    }

    private static Sample benefitPeriod() {
        return ofAParticipant(
                        "benefit-period", "benefit-periods", "opened", "corrected", () -> """
                        {"group": "sygedagpenge", "from": "%s", "to": "%s", "closingReason": "employment"}""".formatted(day(0), day(2)))
                .changes("""
                        group         | "a-dagpenge"
                        from          | "2018-06-01"
                        to            | "2020-06-01"
                        closingReason | "education"
                        """)
                .equalAtOnce()
                .inBatches("/v1/benefit-period-batches", "participantId");
    }

    private static Sample residence() {
        return ofAParticipant("residence", "residences", "opened", "corrected", () ->
                        """
                        {"housingAreaId": "%s", "from": "%s", "to": "%s"}""".formatted(OTHER_AREA, day(0), day(2)))
                // Never the area where the participant lives already: of posts at once, one that says so is refused if
                // it
                // comes first, since it tells of no other residence, and corrects the one that is known if it comes
                // later.
                .changes("""
                        housingAreaId | "%s"
                        from          | "2018-06-01"
                        to            | "2020-06-01"
                        to            | null
                        """.formatted(UUID.randomUUID()))
                .inBatches("/v1/residence-batches", "participantId");
    }

    private static Sample contact() {
        return ofAParticipant("contact", "contacts", "recorded", "recorded", () -> """
                        {"at": "2019-03-05T09:00:00Z", "kind": "conversation", "place": "town-hall", "attended": false, "cancelledBy": null,
                         "initiativeId": "01980a5e-7c00-7000-8000-0000000000d1"}""")
                .changes("""
                        at           | "2019-03-06T09:00:00Z"
                        kind         | "course"
                        place        | "outreach-office"
                        attended     | true
                        cancelledBy  | "participant"
                        initiativeId | "01980a5e-7c00-7000-8000-0000000000d2"
                        initiativeId | null
                        """)
                .inBatches("/v1/contact-batches", "participantId");
    }

    private static Sample educationReadiness() {
        return ofAParticipant("education-readiness", "education-readiness", "recorded", "recorded", () -> {
                    int year = 2000 + NEXT.incrementAndGet() % 15;
                    return """
                            {"schoolYear": "%d/%d", "round": 2, "readiness": "not-ready", "assessedOn": "%d-11-20"}""".formatted(year, year + 1, year);
                })
                .changes("""
                        schoolYear | "1998/1999"
                        round      | 3
                        readiness  | "ready"
                        assessedOn | "2018-12-20"
                        """)
                .inBatches("/v1/education-readiness-batches", "participantId");
    }

    private static Sample educationEvent() {
        return Sample.of(
                        "education-event",
                        () -> "/v1/participants/" + Fixture.participant() + "/education-events",
                        () -> """
                        {"kind": "started", "on": "2019-08-12", "programme": "eud"}""")
                .changes("""
                        kind      | "completed"
                        on        | "2020-06-26"
                        programme | "gymnasial"
                        """)
                .sourceIsPatched();
    }

    private static Sample consent() {
        return ofAParticipant("consent", "consents", "given", "corrected", () ->
                        """
                        {"purpose": "employment-effort", "dataCategories": ["contacts"], "sourceOrganisation": "615",
                         "recipientOrganisation": "%s", "initiativeId": "01980a5e-7c00-7000-8000-0000000000d1",
                         "caseReference": "2020-1234", "from": "2020-01-01", "until": "2099-01-01", "givenOn": "2019-12-20",
                         "givenBy": "participant", "form": "written", "textVersion": "v1"}""".formatted(Persona.ODINSGAARDEN.organisation().orElseThrow()))
                .changes("""
                        until                 | "2098-01-01"
                        purpose               | "placement"
                        dataCategories        | ["benefits"]
                        recipientOrganisation | "%s"
                        initiativeId          | "01980a5e-7c00-7000-8000-0000000000d2"
                        initiativeId          | null
                        from                  | "2020-02-01"
                        caseReference         | "2020-1235"
                        caseReference         | null
                        givenOn               | "2019-12-21"
                        givenBy               | "guardian"
                        givenBy               | null
                        form                  | "digital"
                        form                  | null
                        textVersion           | "v2"
                        textVersion           | null
                        sourceOrganisation    | "253"
                        """.formatted(Persona.BO_VEST.organisation().orElseThrow()))
                .correctedByPatchAlone();
    }

    private static Sample household() {
        return Sample.of("household", () -> "/v1/households", () -> """
                        {"members": [{"participantId": "%s", "role": "adult", "from": "2018-01-01"}]}""".formatted(Fixture.participant()))
                .triedElsewhere("memberIds", "members")
                .equalAtOnce()
                .neverPatched()
                .neverRemoved();
    }

    private static Sample householdMember() {
        return Sample.of("household-member", () -> household("/members"), () -> """
                        {"participantId": "%s", "role": "child", "from": "2018-01-01", "to": "2019-01-01"}""".formatted(Fixture.participant()))
                .changes("""
                        role | "other"
                        from | "2018-02-01"
                        to   | "2019-02-01"
                        to   | null
                        """)
                .stays("""
                        participantId | "01980a5e-7c00-7000-8000-0000000000d2"
                        """)
                .withoutSource()
                .neverRemoved();
    }

    private static Sample householdDraw() {
        return Sample.of("household-draw", () -> household("/draws"), () -> """
                        {"kind": "single-payments", "year": 2019, "amountDkk": "1200.50", "basis": "actual"}""")
                .changes("""
                        kind      | "other"
                        year      | 2020
                        amountDkk | "1200.51"
                        basis     | "estimate"
                        """)
                .triedElsewhere("participantId")
                .sourceIsPatched()
                .inBatches("/v1/household-draw-batches", "householdId");
    }

    private static Sample householdGoal() {
        return Sample.of("household-goal", () -> household("/goals"), () -> """
                        {"text": "A job near the school", "targetOn": "2030-01-01", "state": "reached", "reachedOn": "2020-01-01"}""")
                .changes("""
                        text      | "A job near home"
                        targetOn  | "2031-01-01"
                        targetOn  | null
                        reachedOn | "2020-01-02"
                        """)
                .triedElsewhere("state")
                .sourceIsPatched()
                .neverRemoved();
    }

    private static Sample householdBudgetItem() {
        return Sample.of(
                        "household-budget-item",
                        () -> {
                            UUID household = TestFamily.ofOne();
                            TestFamily.budget(
                                    household, LocalDate.now(ZoneOffset.UTC).getYear(), "100000.00", Map.of());
                            return "/v1/households/" + household + "/budget/items";
                        },
                        () -> """
                        {"purpose": "debt", "text": "The first instalment", "plannedDkk": "100.00"}""")
                .changes("""
                        purpose    | "network"
                        text       | "The last instalment"
                        text       | null
                        plannedDkk | "99.99"
                        state      | "approved"
                        """)
                .triedElsewhere("goalId", "spentDkk", "spentOn")
                .sourceIsPatched()
                .neverRemoved();
    }

    private static Sample householdStep() {
        AtomicInteger next = new AtomicInteger();
        List<String> ladder = List.of("invitation", "connection", "engagement", "potential");
        return Sample.of(
                        "household-step",
                        () -> {
                            next.set(0);
                            return household("/steps");
                        },
                        () -> """
                        {"step": "%s", "on": "%s"}""".formatted(
                                        ladder.get(next.getAndIncrement()),
                                        LocalDate.of(2016, 1, 1).plusDays(NEXT.incrementAndGet())))
                .triedElsewhere("step", "on")
                .withoutSource()
                .neverPatched()
                .neverRemoved();
    }

    private static Sample familyProgrammeEligibility() {
        return Sample.of(
                        "family-programme-eligibility",
                        () -> "/v1/participants/" + Fixture.participant() + "/family-programme-eligibility",
                        () -> """
                        {"on": "2020-05-01", "eligible": true, "met": 2}""")
                .changes("""
                        on       | "2020-05-02"
                        eligible | false
                        eligible | null
                        met      | 3
                        """)
                .neverPatched()
                .neverRemoved();
    }

    private static String household(String path) {
        return "/v1/households/" + TestFamily.ofOne() + path;
    }

    private static Sample coordinationContact() {
        return Sample.of("coordination-contact", () -> "/v1/coordination-contacts", () ->
                        """
                        {"initiativeId": "%s", "name": "The office", "email": "office@example.org", "phone": "+45 70 10 20 30"}""".formatted(UUID.randomUUID()))
                .changes(() -> """
                        initiativeId | "%s"
                        name         | "Another office"
                        email        | "other@example.org"
                        email        | null
                        phone        | "70102031"
                        phone        | null
                        """.formatted(UUID.randomUUID()));
    }

    private static Sample dataSubjectRequest() {
        return Sample.of(
                        "data-subject-request",
                        () -> "/v1/participants/" + Fixture.participant() + "/requests",
                        () -> """
                        {"article": "access", "receivedOn": "2020-01-31"}""")
                .changes("""
                        article    | "portability"
                        receivedOn | "2020-02-01"
                        """)
                .neverPatched()
                .neverRemoved();
    }

    private static Sample ofAParticipant(
            String name, String path, String created, String changed, Supplier<String> body) {
        return Sample.of(name, () -> "/v1/participants/" + Fixture.participant() + "/" + path, body)
                .sourceIsPatched()
                .told(
                        "opgang.participants.v1",
                        type(name + "-" + created),
                        type(name + "-" + changed),
                        type(name + "-removed"));
    }

    private static String type(String name) {
        return "dk.opgang.participants." + name + ".v1";
    }

    /** Days of 2019, three further on with each period, so that those of one participant do not overlap. */
    private static LocalDate day(int later) {
        int period = later == 0 ? NEXT.incrementAndGet() : NEXT.get();
        return LocalDate.of(2019, 1, 1).plusDays(3L * (period % 100) + later);
    }
}
