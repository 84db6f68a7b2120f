package dk.opgang.initiatives;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.conventions.ResourceConventions;
import dk.opgang.platform.testing.conventions.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

@ServiceTest
class ConventionsTest extends ResourceConventions {

    private static final String TOPIC = "opgang.initiatives.v1";
    private static final AtomicInteger DAYS = new AtomicInteger();

    @Override
    protected List<Sample> aggregates() {
        return List.of(
                template(),
                initiative(),
                roleHolder(),
                occasion(),
                enrolment(),
                placement(),
                hours(),
                employer(),
                network(),
                member(),
                opening(),
                round(),
                proposal(),
                group(),
                employerEvent(),
                registration(),
                contract(),
                delivery(),
                promisedPlace(),
                institution(),
                attachment(),
                reading(),
                housingOption(),
                agreement(),
                agreementDelivery());
    }

    /** Parts of an enrolment, a group and a follow-up, which have no life of their own. */
    @Override
    protected Set<String> patchedElsewhere() {
        return Set.of(
                "/v1/enrolments/{id}/roles/{roleId}",
                "/v1/enrolments/{id}/steps/{stepId}",
                "/v1/enrolments/{id}/transitions/{transitionId}",
                "/v1/follow-ups/{id}/answer",
                "/v1/groups/{id}/roles/{roleId}");
    }

    private static Sample template() {
        return Sample.of("template", () -> "/v1/initiative-templates", () ->
                        """
                        {"key": "own-%s", "name": {"da": "Egen", "en": "Own"}, "theme": "community",
                         "participants": {"fromAge": 13, "toAge": 17, "benefitGroups": ["sygedagpenge"], "consentRequired": true},
                         "placements": {"kinds": ["leisure-job"], "employerKinds": ["private"], "mostWeeklyHours": 12, "mostWeeks": 8},
                         "steps": [], "roles": ["mentor"], "measures": [{"measure": "placements", "afterMonths": 6}],
                         "targets": [{"measure": "placements", "value": 3, "per": "year"}]}""".formatted(UUID.randomUUID().toString().substring(24)))
                .triedElsewhere(TemplateApiTest.parts())
                .withoutSource()
                .neverPatched()
                .neverRemoved();
    }

    private static Sample initiative() {
        return Sample.of("initiative", () -> "/v1/initiatives", () -> """
                        {"templateKey": "outreach-employment", "name": "One", "municipalityCodes": ["615"],
                         "period": {"from": "2014-01-01"}, "housingAreaIds": [],
                         "partners": [{"organisation": "%s", "role": "housing-organisation"}]}""".formatted(World.ODINSGAARDEN))
                .changes("""
                        name              | "Two"
                        municipalityCodes | ["615", "101"]
                        housingAreaIds    | ["0197ffff-0000-7000-8000-0000000000aa"]
                        period            | {"from": "2015-01-01", "to": "2024-01-01"}
                        partners          | [{"organisation": "%s", "role": "employer"}]
                        partners          | []
                        funding           | [{"source": "kommunen", "amountDkk": "1000.50"}]
                        targets           | [{"measure": "placements", "value": 12, "per": "year"}]
                        baseline          | [{"measure": "participants", "value": 7, "unit": "persons", "per": "year", "period": "winter 2015", "asOf": "2016-03-01", "source": "report"}]
                        """.formatted(World.EMPLOYER))
                .stays("""
                        templateKey       | "leisure-job"
                        """)
                .triedElsewhere("openingHours", "parameters")
                .neverRemoved()
                .told(TOPIC, type("initiative-created"), type("initiative-changed"), null);
    }

    private static Sample roleHolder() {
        return Sample.of("role holder", () -> "/v1/initiatives/" + OfRoles.INITIATIVE + "/role-holders", () -> """
                        {"role": "health-professional", "organisation": "615", "over18": true, "certificates": [], "from": "2019-01-01"}""")
                .changes("""
                        profession   | "midwife"
                        over18       | false
                        from         | "2019-02-01"
                        to           | "2019-08-01"
                        """)
                .stays("""
                        role         | "family-friend"
                        organisation | "101"
                        """)
                .triedElsewhere("certificates")
                .neverRemoved();
    }

    /** Made when the first role holder needs it. */
    private static final class OfRoles {

        static final UUID INITIATIVE = World.initiative(Persona.HORSENS, "magic-window");
        static final String ENROLMENT = RoleApiTest.mother(INITIATIVE, People.adult("615"));
    }

    private static Sample occasion() {
        return Sample.of("occasion", () -> "/v1/initiatives/" + OfRoles.INITIATIVE + "/occasions", () ->
                        """
                        {"activity": "visit", "at": "2019-03-01T09:00:00Z", "minutes": 60, "place": "home", "enrolmentId": "%s",
                         "holderIds": [], "state": "held", "outputs": []}""".formatted(OfRoles.ENROLMENT))
                .changes(() -> """
                        activity    | "day-care-visit"
                        at          | "2019-03-02T09:00:00Z"
                        minutes     | 45
                        place       | "online"
                        holderIds   | ["%s"]
                        state       | "cancelled"
                        """.formatted(Roles.holder(OfRoles.INITIATIVE, "family-friend", Map.of())))
                .stays("""
                        enrolmentId | "0197ffff-0000-7000-8000-0000000000aa"
                        """)
                .triedElsewhere("groupId", "headcount", "outputs")
                .told(TOPIC, type("occasion-recorded"), type("occasion-recorded"), type("occasion-recorded"));
    }

    private static Sample enrolment() {
        return Sample.of(
                        "enrolment",
                        () -> "/v1/initiatives/" + World.initiative(Persona.HORSENS, "outreach-employment")
                                + "/enrolments",
                        () -> """
                        {"participantId": "%s", "from": "2019-01-07"}""".formatted(People.adult("615")))
                .changes("""
                        from          | "2019-01-08"
                        """)
                .stays("""
                        participantId | "%s"
                        """.formatted(People.adult("615")))
                .triedElsewhere(
                        "state",
                        "stateOn",
                        "outcome",
                        "contactOrganisation",
                        "told",
                        "anchors",
                        "certificates",
                        "wishedOn")
                .told(TOPIC, type("enrolment-created"), type("enrolment-corrected"), type("enrolment-withdrawn"))
                .inBatches("/v1/enrolment-batches", "initiativeId");
    }

    private static Sample group() {
        return Sample.of(
                        "group",
                        () -> "/v1/initiatives/" + World.initiative(Persona.HORSENS, "frak-green-jobs") + "/groups",
                        () -> """
                        {"name": "One", "startsOn": "2019-05-01", "endsOn": "2019-08-01"}""")
                .changes("""
                        name     | "Two"
                        startsOn | "2019-05-02"
                        endsOn   | "2019-08-02"
                        endsOn   | null
                        """)
                .triedElsewhere("anchors")
                .neverRemoved()
                .told(TOPIC, type("group-changed"), type("group-changed"), null);
    }

    private static Sample placement() {
        return Sample.of("placement", () -> "/v1/placements", () -> """
                        {"participantId": "%s", "kind": "company-internship", "from": "2019-02-04", "to": "2019-05-06",
                         "employer": {"cvr": "%s", "name": "One", "kind": "private"}, "weeklyHours": 37, "prospect": "apprenticeship",
                         "hourlyWageDkk": "145.50", "outcome": {"kind": "none", "on": "2019-05-01"}}""".formatted(People.adult("615"), World.EMPLOYER))
                .changes(() -> """
                        to            | "2019-05-05"
                        from          | "2019-02-05"
                        initiativeId  | "%s"
                        kind          | "ordinary-job"
                        employer      | {"cvr": "91234564", "name": "Two", "kind": "public", "pNumber": "1003388394"}
                        housingAreaId | "0197ffff-0000-7000-8000-000000000777"
                        weeklyHours   | 36.5
                        hourlyWageDkk | "151.25"
                        schoolStatus  | "finished-compulsory-school"
                        outcome       | {"kind": "education", "on": "2019-05-02"}
                        occupation    | {"code": "5223", "label": "Butik"}
                        payer         | "municipality"
                        trade         | "newspapers"
                        prospect      | "unskilled-work"
                        longerPeriodGround | "assessed-need"
                        """.formatted(World.initiative(Persona.HORSENS, "outreach-employment")))
                .triedElsewhere(
                        "participantId",
                        "openingId",
                        "contractId",
                        "extensionOf",
                        "step",
                        "jobKind",
                        "institutionId",
                        "mentorHolderId")
                .told(TOPIC, type("placement-created"), type("placement-changed"), type("placement-withdrawn"))
                .inBatches("/v1/placement-batches", null);
    }

    private static Sample hours() {
        return Sample.of(
                        "hours",
                        () -> "/v1/placements/"
                                + Api.id(World.place(
                                                Persona.HORSENS,
                                                World.placementForm(
                                                        People.adult("615"),
                                                        UUID.randomUUID().toString()))
                                        .statusCode(201)
                                        .extract()
                                        .response())
                                + "/hours",
                        () -> """
                        {"date": "%s", "hours": 7}""".formatted(LocalDate.of(2019, 2, 5).plusDays(DAYS.incrementAndGet() % 80)))
                .changes("""
                        date  | "2019-02-04"
                        hours | 4.5
                        """)
                .triedElsewhere("from", "to", "breakMinutes")
                .inBatches("/v1/hours-batches", "placementId");
    }

    private static Sample employer() {
        return Sample.of("employer", () -> "/v1/employers", () -> """
                        {"cvr": "%s", "name": "One", "kind": "private", "units": [{"pNumber": "1003388394", "name": "Lager"}],
                         "contact": {"function": "hr", "email": "hr@example.com", "phone": "+45 12 34 56 78"}}""".formatted(Companies.cvr()))
                .changes("""
                        name    | "Two"
                        kind    | "public"
                        units   | [{"pNumber": "1003388394", "name": "Butik", "housingAreaId": "0197ffff-0000-7000-8000-000000000777"}]
                        units   | []
                        contact | {"function": "reception", "email": null, "phone": null}
                        contact | null
                        """)
                .stays("""
                        cvr     | "13748136"
                        """)
                .isPublic()
                .neverRemoved()
                .told(TOPIC, type("employer-changed"), type("employer-changed"), null);
    }

    private static Sample network() {
        return Sample.of("network", () -> "/v1/company-networks", () -> """
                        {"name": "One", "municipalityCodes": ["615"], "housingAreaIds": [], "secretariat": "615", "initiativeIds": []}""")
                .changes(() ->
                        """
                        name              | "Two"
                        municipalityCodes | ["615", "101"]
                        housingAreaIds    | ["0197ffff-0000-7000-8000-0000000000aa"]
                        secretariat       | "%s"
                        initiativeIds     | ["%s"]
                        """.formatted(World.ODINSGAARDEN, World.initiative(Persona.HORSENS, "outreach-employment")))
                .isPublic()
                .neverRemoved()
                .told(TOPIC, type("company-network-changed"), type("company-network-changed"), null);
    }

    private static Sample member() {
        return Sample.of(
                        "network member",
                        () -> "/v1/company-networks/" + Companies.network("615", "615") + "/members",
                        () -> """
                        {"cvr": "%s", "from": "2017-01-01"}""".formatted(Companies.cvr()))
                .changes("""
                        cvr     | "13748136"
                        pNumber | "1003388394"
                        from    | "2017-02-01"
                        to      | "2018-01-01"
                        """)
                .withoutSource()
                .isPublic();
    }

    private static Sample opening() {
        return Sample.of("opening", () -> "/v1/job-openings", () -> """
                        {"employerCvr": "13748136", "initiativeIds": [], "title": "One", "kind": "leisure-job",
                         "occupation": {"code": "5223", "label": "Butik"}, "places": 2, "weeklyHours": 8, "slots": ["weekend"],
                         "from": "2026-01-05", "housingAreaIds": [], "needs": {"fromAge": 15, "toAge": 17, "certificates": []}}""")
                .changes(() -> """
                        title          | "Two"
                        pNumber        | "1003388394"
                        networkId      | "%s"
                        initiativeIds  | ["%s"]
                        kind           | "ordinary-job"
                        occupation     | {"code": null, "label": "Lager"}
                        places         | 3
                        weeklyHours    | 7.5
                        slots          | []
                        slots          | ["weekday-morning", "weekend"]
                        from           | "2026-01-06"
                        to             | "2099-01-01"
                        applyBefore    | "2098-12-01"
                        housingAreaIds | ["0197ffff-0000-7000-8000-0000000000aa"]
                        schoolStatus   | "in-compulsory-school"
                        needs          | {"fromAge": 18, "toAge": null, "certificates": ["child-protection"]}
                        trade          | "newspapers"
                        """.formatted(
                        Companies.network("615", "615"), World.initiative(Persona.HORSENS, "outreach-employment")))
                .stays("""
                        employerCvr    | "91234564"
                        """)
                .isPublic()
                .neverRemoved()
                .told(TOPIC, type("job-opening-changed"), type("job-opening-changed"), null);
    }

    private static Sample round() {
        return Sample.of("round", () -> "/v1/budget-rounds", () -> """
                        {"name": "Bolbro bestemmer", "municipalityCode": "615", "housingAreaIds": [],
                         "pools": [{"key": "main", "name": "Puljen", "amountDkk": "200000.00", "decidedBy": "vote"}]}""")
                .changes(() -> """
                        name            | "Dalum bestemmer"
                        initiativeId    | "%s"
                        housingAreaIds  | ["0197ffff-0000-7000-8000-0000000000aa"]
                        pools           | [{"key": "main", "name": "Puljen", "amountDkk": "100000.00", "decidedBy": "vote", "needsCvr": true}, {"key": "quick", "name": "Hurtigpuljen", "amountDkk": "50000.00", "decidedBy": "panel", "mostPerProposalDkk": "24000.00", "belowPerProposalDkk": "25000.00", "needsCvr": false}]
                        eligibility     | {"voteFromAge": 12, "proposeFromAge": 13, "livesIn": "municipality"}
                        ballot          | {"leastApprovals": 2, "mostApprovals": 4, "blankAllowed": false}
                        allocation      | {"method": "equal-shares", "utility": "count", "completion": "add-one", "unitDkk": "2.50", "stopWhenFull": true, "leastVotes": 3, "supportFactor": 0.5, "comparison": "satisfaction"}
                        smallestTurnout | 12
                        walking         | {"mostMetres": 800}
                        schedule        | {"proposalsFrom": "2090-01-01T00:00:00Z", "proposalsUntil": "2090-02-01T00:00:00Z", "votingFrom": "2090-03-01T00:00:00Z", "votingUntil": "2090-03-02T00:00:00Z"}
                        """.formatted(World.initiative(Persona.HORSENS, "outreach-employment")))
                .stays("""
                        municipalityCode | "253"
                        organiser        | "253"
                        """)
                .neverRemoved()
                .told(TOPIC, type("budget-round-changed"), type("budget-round-changed"), null);
    }

    private static Sample proposal() {
        return Sample.of("proposal", () -> "/v1/budget-rounds/" + Rounds.takingProposals() + "/proposals", () -> """
                        {"pool": "main", "title": "Nyttehaver", "summary": "Haver til alle", "costDkk": "24000.00",
                         "proposer": {"kind": "group"}}""")
                .changes(() -> """
                        title         | "Legeplads"
                        pool          | "quick"
                        summary       | "En legeplads til alle"
                        costDkk       | "24999.99"
                        proposer      | {"kind": "association", "cvr": "91234564"}
                        proposer      | {"kind": "resident", "participantId": "%s"}
                        payee         | {"cvr": "91234564"}
                        place         | {"walkingMetres": 400, "latitude": 55.395123, "longitude": 10.350000}
                        monthsToStart | 3
                        """.formatted(People.adult("615")))
                .neverPatched()
                .neverRemoved()
                .told(TOPIC, type("budget-proposal-changed"), type("budget-proposal-changed"), null);
    }

    private static Sample employerEvent() {
        return Sample.of("employer event", () -> "/v1/employer-events", () -> """
                        {"initiativeId": "%s", "kind": "job-bus", "name": "One", "at": "2019-03-01T08:00:00Z", "minutes": 180,
                         "employers": [{"cvr": "13748136", "pNumber": null}]}""".formatted(OfEvents.INITIATIVE))
                .changes(() -> """
                        name         | "Two"
                        networkId    | "%s"
                        kind         | "job-fair"
                        at           | "2019-03-02T08:00:00Z"
                        minutes      | 90
                        employers    | [{"cvr": "91234564", "pNumber": "1003388394"}]
                        places       | 40
                        targetGroup  | "Young people"
                        """.formatted(Companies.network("615", "615")))
                .stays("""
                        initiativeId | "0197ffff-0000-7000-8000-0000000000aa"
                        """)
                .neverRemoved();
    }

    private static Sample registration() {
        return Sample.of(
                        "event registration",
                        () -> "/v1/employer-events/" + Companies.event(OfEvents.INITIATIVE, Map.of())
                                + "/registrations",
                        () -> """
                        {"enrolmentId": "%s"}""".formatted(
                                        Api.id(World.enrol(Persona.HORSENS, OfEvents.INITIATIVE, People.adult("615"))
                                                .statusCode(201)
                                                .extract()
                                                .response())))
                .triedElsewhere("enrolmentId")
                .withoutSource()
                .neverPatched();
    }

    /** Made when the first event needs it. */
    private static final class OfEvents {

        static final UUID INITIATIVE = World.initiative(Persona.HORSENS, "outreach-employment");
    }

    private static Sample contract() {
        return Sample.of("contract", () -> "/v1/contracts", () ->
                        """
                        {"initiativeId": "%s", "name": "One", "subject": "works", "buyer": "615",
                         "contractor": {"cvr": "90500007", "name": "Murerfirmaet"}, "amountDkk": "12000000.00", "awardedOn": "2019-02-01",
                         "route": "restricted-tender", "from": "2019-03-01", "to": "2020-03-01", "totalHours": 10000,
                         "clause": {"kind": "hours-share", "sharePct": 5, "jobKinds": ["a", "b"]}}""".formatted(World.initiative(Persona.HORSENS, "outreach-employment")))
                .changes(() ->
                        """
                        name          | "Two"
                        initiativeId  | "%s"
                        subject       | "advice"
                        buyer         | "%s"
                        contractor    | {"cvr": "13748136", "name": "Tømrerfirmaet"}
                        amountDkk     | "900000.50"
                        awardedOn     | "2019-01-02"
                        route         | "direct"
                        from          | "2019-03-02"
                        to            | "2020-04-01"
                        totalHours    | 12000.5
                        housingAreaId | "0197ffff-0000-7000-8000-000000000777"
                        clause        | {"kind": "hours-share", "sharePct": 7.5, "jobKinds": ["f"], "placeBound": false}
                        clause        | null
                        """.formatted(World.initiative(Persona.HORSENS, "outreach-employment"), World.ODINSGAARDEN))
                .neverRemoved()
                .told(TOPIC, type("contract-changed"), type("contract-changed"), null);
    }

    private static Sample delivery() {
        return Sample.of("delivery", () -> contractOf() + "/deliveries", () -> """
                        {"month": "2019-05", "jobKind": "a", "hours": 120.5, "persons": 6}""")
                .changes("""
                        month   | "2019-06"
                        jobKind | "b"
                        hours   | 99
                        persons | 3
                        """)
                .neverPatched()
                .neverRemoved();
    }

    private static Sample promisedPlace() {
        return Sample.of("promised place", () -> contractOf() + "/promised-places", () ->
                        """
                        {"jobKind": "c", "from": "2019-08-01", "participantId": "%s"}""".formatted(People.adult("615")))
                .changes(() -> """
                        from          | "2019-09-01"
                        participantId | "%s"
                        participantId | null
                        """.formatted(People.adult("615")))
                .triedElsewhere("jobKind")
                .neverPatched()
                .neverRemoved();
    }

    private static Sample institution() {
        return Sample.of("institution", () -> "/v1/institutions", () -> """
                        {"name": "One", "kind": "nursery", "cvr": "90600001", "municipalityCode": "615"}""")
                .changes("""
                        name             | "Two"
                        kind             | "day-care"
                        cvr              | "13748136"
                        pNumber          | "1003388394"
                        municipalityCode | "253"
                        housingAreaId    | "0197ffff-0000-7000-8000-000000000777"
                        """)
                .isPublic()
                .neverRemoved();
    }

    private static Sample attachment() {
        return Sample.of(
                        "attachment",
                        () -> "/v1/enrolments/"
                                + Mobility.enrol(
                                        World.initiative(Persona.HORSENS, "outreach-employment"),
                                        People.adult("615"),
                                        Map.of())
                                + "/attachments",
                        () -> """
                        {"institutionId": "%s", %s}""".formatted(Mobility.institution("school"), days()))
                .changes(() -> """
                        institutionId | "%s"
                        """.formatted(Mobility.institution("school")))
                .triedElsewhere("from", "to")
                .inBatches("/v1/attachment-batches", "enrolmentId");
    }

    private static Sample reading() {
        return Sample.of(
                        "reading",
                        () -> "/v1/enrolments/"
                                + Mobility.enrol(Mobility.measuring(), People.adult("615"), Map.of())
                                + "/readings",
                        () -> """
                        {"reading": "child-in-day-care", "on": "2021-08-01", "value": true}""")
                .changes(() -> """
                        on            | "2021-08-02"
                        value         | false
                        institutionId | "%s"
                        evidence      | {"kind": "register", "reference": "A-1"}
                        """.formatted(Mobility.institution("day-care")))
                .stays("""
                        reading       | "another"
                        """);
    }

    private static Sample housingOption() {
        return Sample.of(
                        "housing option",
                        () -> "/v1/enrolments/"
                                + Mobility.enrol(
                                        World.initiative(Persona.HORSENS, "outreach-employment"),
                                        People.adult("615"),
                                        Map.of())
                                + "/housing-options",
                        () -> """
                        {"kind": "almen-bolig-plus", "offeredOn": "2021-08-01"}""")
                .changes("""
                        kind          | "medejerbolig"
                        housingAreaId | "0197ffff-0000-7000-8000-000000000777"
                        offeredOn     | "2021-08-02"
                        takenOn       | "2021-09-01"
                        """)
                .triedElsewhere("declinedOn", "endedOn")
                .neverRemoved();
    }

    private static Sample agreement() {
        return Sample.of("agreement", () -> "/v1/initiatives/" + OfAgreements.INITIATIVE + "/agreements", () -> """
                        {"organisation": "90500007", "role": "contractor", "from": "2023-01-01",
                         "obligations": [{"key": "clause-places", "least": 2, "per": "period"}]}""")
                .changes("""
                        from         | "2023-02-01"
                        to           | "2025-01-01"
                        obligations  | [{"key": "clause-places", "least": 3.5, "per": "year"}]
                        obligations  | []
                        """)
                .stays("""
                        organisation | "91234564"
                        """)
                .triedElsewhere("role")
                .neverRemoved()
                .told(TOPIC, type("agreement-changed"), type("agreement-changed"), null);
    }

    private static Sample agreementDelivery() {
        return Sample.of(
                        "agreement delivery",
                        () -> "/v1/agreements/"
                                + Api.id(Api.as(Persona.HORSENS)
                                        .body("""
                                                {"organisation": "91234564", "role": "education-institution", "from": "2023-01-01"}""")
                                        .post("/v1/initiatives/{id}/agreements", OfAgreements.INITIATIVE))
                                + "/deliveries",
                        () -> """
                        {"obligation": "training-places", "on": "2023-03-01", "quantity": 1}""")
                .changes("""
                        on        | "2023-04-01"
                        quantity  | 2.5
                        reference | "kursus 7"
                        """)
                .triedElsewhere("obligation")
                .neverPatched()
                .neverRemoved();
    }

    /** Made when the first agreement needs it. */
    private static final class OfAgreements {

        static final UUID INITIATIVE = initiative();

        private static UUID initiative() {
            Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "build-them-up");
            form.put(
                    "partners",
                    List.of(
                            Map.of("organisation", "90500007", "role", "contractor"),
                            Map.of("organisation", "91234564", "role", "education-institution")));
            return UUID.fromString(Api.id(Api.as(Persona.HORSENS).body(form).post("/v1/initiatives")));
        }
    }

    /** Days that no other attachment of these tests has. */
    private static String days() {
        LocalDate first = LocalDate.of(1990, 1, 1).plusDays(DAYS.incrementAndGet());
        return "\"from\": \"%s\", \"to\": \"%s\"".formatted(first, first.plusDays(1));
    }

    private static String contractOf() {
        return "/v1/contracts/"
                + Api.id(Api.as(Persona.HORSENS)
                        .body(World.contractForm(World.initiative(Persona.HORSENS, "outreach-employment")))
                        .post("/v1/contracts"));
    }

    private static String type(String name) {
        return "dk.opgang.initiatives." + name + ".v1";
    }
}
